package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a union's class need to know of it.
 *
 * @param union the union
 * @param self its class
 * @param level its common members
 * @param tag the member among them that selects the branch
 * @param tagType the tag's interface
 */
record Union(Emission emission, UnionType union, ClassName self, Level level, Property tag, ClassName tagType) {

    static Union of(Emission emission, UnionType union) {
        List<Property> properties = emission.properties(union, DocSource.of(emission.schema(), union));
        Property tag = properties.stream()
                .filter(p -> p.wireName().equals(union.discriminator()))
                .findFirst()
                .orElseThrow();
        return new Union(
                emission,
                union,
                emission.type(union),
                new Level(properties, Optional.of(tag), false),
                tag,
                emission.types().type(tag.member().type().name()));
    }

    /** The branches that the schema gives. */
    List<Branch> branches() {
        return union.branches().stream().filter(branch -> !branch.implied()).toList();
    }

    ClassName branchClass(Branch branch) {
        return self.nestedClass(emission.names().nested(union.name(), branch.name()));
    }

    ClassName plain() {
        return self.nestedClass("Plain_");
    }

    ClassName unknown() {
        return self.nestedClass("Unknown_");
    }

    /** The constant of the tag value that selects a branch. */
    CodeBlock tagValue(Branch branch) {
        return CodeBlock.of("$T.$L", tagType, constant(branch));
    }

    String constant(Branch branch) {
        return emission.names().constant(tag.member().type().name(), branch.name());
    }

    /** Whether the tag value that selects a branch is deprecated. */
    boolean isDeprecated(Branch branch) {
        return tagEnum().values().stream()
                .filter(value -> value.name().equals(branch.name()))
                .anyMatch(value -> Features.has(value.features(), Feature.DEPRECATED));
    }

    boolean hasDeprecatedBranch() {
        return branches().stream().anyMatch(this::isDeprecated);
    }

    /** The struct that the common members are repeated from, if it has a class. */
    Optional<StructType> base() {
        return union.base()
                .map(emission.schema()::object)
                .filter(base -> base instanceof StructType struct && !struct.implicit())
                .map(StructType.class::cast);
    }

    /** The top class of the base's hierarchy. */
    Optional<ClassName> commonBase() {
        return base().map(base -> emission.type(emission.root(base)));
    }

    private EnumType tagEnum() {
        return (EnumType) emission.schema().type((TypeRef.Defined) tag.member().type());
    }
}
