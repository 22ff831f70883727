package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the subclasses of a union for values without a branch, and for tag values that the schema does not know. */
final class TaglessEmitter {

    private final Union union;
    private final Nullness nullness;

    TaglessEmitter(Union union, Nullness nullness) {
        this.union = union;
        this.nullness = nullness;
    }

    TypeSpec plain() {
        TypeSpec.Builder type = type(union.plain())
                .addJavadoc(
                        "A {@code $L} without a branch: it has the common members only.\n",
                        union.union().name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("An object of a tag value that has no branch.\n\n")
                        .addJavadoc(
                                "@param tag the value of {@code $L}\n",
                                union.union().discriminator())
                        .addJavadoc("@throws IllegalArgumentException if it has a branch, or is not known\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(union.tagType(), "tag")
                        .addStatement("super($T.requireNonNull(tag, $S))", Objects.class, "tag")
                        .beginControlFlow("if (!tag.isKnown() || BRANCHES_.contains(tag))")
                        .addStatement(
                                "throw new IllegalArgumentException($S + tag.wireName() + (tag.isKnown() ? $S : $S))",
                                union.union().name() + "." + union.union().discriminator() + ": ",
                                " has a branch",
                                " is not known")
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(null)")
                        .build());
        CodeBlock same =
                CodeBlock.of("new $T(get$L())", union.plain(), union.tag().name());
        return members(type, union.plain(), same).build();
    }

    TypeSpec unknown() {
        TypeSpec.Builder type = type(union.unknown())
                .addJavadoc("""
                    A {@code $L} whose {@code $L} is absent or has a value that this schema does not know. Only
                    lenient reading makes one; it keeps what came.
                    """, union.union().name(), union.union().discriminator())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(nullness.nullable(union.tagType()), "tag")
                        .addStatement("super(tag)")
                        .build());
        CodeBlock same = CodeBlock.of(
                "new $T(has$L() ? get$L() : null)",
                union.unknown(),
                union.tag().name(),
                union.tag().name());
        return members(type, union.unknown(), same).build();
    }

    private TypeSpec.Builder type(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(union.self());
    }

    private TypeSpec.Builder members(TypeSpec.Builder type, ClassName self, CodeBlock same) {
        Overrides overrides = new Overrides(self);
        union.level().settable().forEach(property -> type.addMethods(overrides.of(property)));
        return type.addMethods(WholeOverrides.of(union, self))
                .addMethod(Overriding.hook("newInstance_", self)
                        .addStatement("return $L", same)
                        .build());
    }
}
