package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.Treatment;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/** Refuses everything in a schema that has a feature. */
final class FeatureCheck {

    /** The code of the diagnostic for something with a feature that is not to be generated. */
    static final String REFUSED = "G-FEATURE-001";

    private final Schema schema;
    private final List<Diagnostic> problems;

    FeatureCheck(Schema schema, List<Diagnostic> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** Reports each definition, member and value that has a feature, if it is to be refused. */
    void refuse(GeneratorOption option, Treatment treatment, String feature) {
        if (treatment == Treatment.FAIL) {
            schema.definitions().forEach(definition -> definition(definition, option, feature));
        }
    }

    private void definition(Definition definition, GeneratorOption option, String feature) {
        String name = definition.name();
        check(name, definition.features(), definition.position(), option, feature);
        if (definition instanceof EnumType type) {
            for (EnumValue value : type.values()) {
                check(name + "." + value.name(), value.features(), value.position(), option, feature);
            }
        }
        for (Member member : members(definition)) {
            check(name + "." + member.name(), member.features(), member.position(), option, feature);
        }
    }

    private List<Member> members(Definition definition) {
        if (definition instanceof Command command) {
            return inline(command.data());
        }
        if (definition instanceof Event event) {
            return inline(event.data());
        }
        if (definition instanceof StructType struct) {
            return struct.localMembers();
        }
        return definition instanceof UnionType union && !hasNamedBase(union) ? union.members() : List.of();
    }

    /** Members of a type with a name are reported where that is defined. */
    private List<Member> inline(Optional<TypeRef.Defined> data) {
        return data.map(schema::object)
                .filter(type -> type instanceof StructType struct && struct.implicit())
                .map(ObjectType::members)
                .orElse(List.of());
    }

    private boolean hasNamedBase(UnionType union) {
        return union.base()
                .map(schema::object)
                .filter(base -> !(base instanceof StructType struct && struct.implicit()))
                .isPresent();
    }

    private void check(String name, List<Feature> features, Position position, GeneratorOption option, String feature) {
        if (features.stream().anyMatch(each -> each.name().equals(feature))) {
            problems.add(Diagnostic.error(REFUSED, position, "'" + name + "' is " + feature)
                    .withHelp("leave it out with the option " + option.key()
                            + "=exclude, or keep only roots that do not need it"));
        }
    }
}
