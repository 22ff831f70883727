package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits {@code TYPE_}: what a class says of its members to visitors. */
final class Descriptors {

    private Descriptors() {}

    /**
     * The descriptor of a struct or union.
     *
     * @param name the type's name in the schema
     * @param base the class whose members come first
     * @param members the members after those of the base
     * @param tag the name of a union's tag
     */
    static FieldSpec field(String name, Optional<ClassName> base, List<Member> members, Optional<String> tag) {
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($S", RuntimeTypes.TYPE_DESCRIPTOR, name);
        base.ifPresent(type -> value.add(", $T.TYPE_", type));
        value.add(")").indent().indent();
        members.forEach(member -> value.add("\n").add(member(member)));
        tag.ifPresent(member -> value.add("\n.tag($S)", member));
        return FieldSpec.builder(RuntimeTypes.TYPE_DESCRIPTOR, "TYPE_", Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add("\n.build()").unindent().unindent().build())
                .build();
    }

    /** A type as the schema writes it: {@code [Node]}. */
    static String written(TypeRef type) {
        return type instanceof TypeRef.Array array ? "[" + array.element().name() + "]" : type.name();
    }

    private static CodeBlock member(Member member) {
        String type = written(member.type());
        if (member.features().isEmpty() && member.condition().equals(Condition.ALWAYS)) {
            return CodeBlock.of(".$L($S, $S)", member.optional() ? "optional" : "mandatory", member.name(), type);
        }
        return CodeBlock.of(
                ".add(new $T($S, $S, $L, $L, $L))",
                RuntimeTypes.MEMBER_DESCRIPTOR,
                member.name(),
                type,
                member.optional(),
                features(member.features()),
                condition(member.condition()));
    }

    private static CodeBlock features(List<Feature> features) {
        CodeBlock.Builder names = CodeBlock.builder().add("$T.of(", Set.class);
        for (int i = 0; i < features.size(); i++) {
            names.add(i == 0 ? "$S" : ", $S", features.get(i).name());
        }
        return names.add(")").build();
    }

    private static CodeBlock condition(Condition condition) {
        return condition.equals(Condition.ALWAYS)
                ? CodeBlock.of("$T.empty()", Optional.class)
                : CodeBlock.of("$T.of($S)", Optional.class, condition.text());
    }
}
