package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Member;
import java.util.List;
import java.util.Set;

/**
 * A member of an object as its class has it.
 *
 * @param member the member
 * @param name what is common to the names of its accessors
 * @param field the field that keeps it
 * @param index its index among all members, inherited ones included
 * @param flag if its values are primitive, its index among such members of the class that has its field
 * @param mapping how its values live in Java
 * @param alternatives if it is of an alternate, the alternatives that setters take directly
 * @param docs what the schema says of it
 */
record Property(
        Member member,
        String name,
        String field,
        int index,
        int flag,
        ValueMapping mapping,
        List<ValueMapping> alternatives,
        MemberDocs docs) {

    /** The names of parameters and variables in generated methods, which hide fields of these names. */
    private static final Set<String> PARAMETERS = Set.of(
            "value",
            "orElse",
            "index",
            "in",
            "out",
            "patch",
            "other",
            "old",
            "defaults",
            "inherited",
            "inBranch",
            "target");

    /** The field as an expression that no parameter hides. */
    String access() {
        return PARAMETERS.contains(field) ? "this." + field : field;
    }

    String wireName() {
        return member.name();
    }

    /** What checks need to name the member. */
    CodeBlock where() {
        return CodeBlock.of("TYPE_, $L", index);
    }

    boolean isDeprecated() {
        return Features.has(member.features(), Feature.DEPRECATED);
    }

    /** Whether an object without it is not complete: a conditional member may not be in the peer's build. */
    boolean isRequired() {
        return !member.optional() && member.condition().equals(Condition.ALWAYS);
    }

    boolean isUnsigned() {
        return ScalarMappings.isUnsigned(member.type());
    }
}
