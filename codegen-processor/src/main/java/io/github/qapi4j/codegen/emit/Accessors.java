package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits what users call for one member: {@code hasX}, {@code getX}, {@code setX}, {@code clearX} and their variants. */
final class Accessors {

    private final ClassName owner;
    private final Presence presence;

    /** Accessors of a class, which its setters return. */
    Accessors(ClassName owner, Presence presence) {
        this.owner = owner;
        this.presence = presence;
    }

    /** All accessors of a member. */
    List<MethodSpec> of(Property property) {
        List<MethodSpec> methods = new ArrayList<>(reading(
                property, property.isRequired() ? " It is mandatory: an object without it cannot be written." : ""));
        if (property.isUnsigned()) {
            methods.add(getUnsigned(property));
            methods.add(getBig(property));
        }
        for (ValueMapping alternative : property.alternatives()) {
            alternative.accepted().forEach(type -> methods.add(getOrElse(property, type)));
        }
        methods.add(set(property));
        if (property.isUnsigned()) {
            methods.add(setUnsigned(property));
            methods.add(setBig(property));
        }
        for (ValueMapping alternative : property.alternatives()) {
            alternative.accepted().forEach(type -> methods.add(setAlternative(property, type)));
        }
        methods.add(clear(property));
        return methods;
    }

    /** The accessors of a union's tag, which the object's class decides. */
    List<MethodSpec> ofTag(Property tag) {
        return reading(tag, " The object's class decides it.");
    }

    private List<MethodSpec> reading(Property property, String remark) {
        MethodSpec has = method("has", property, TypeName.BOOLEAN)
                .addJavadoc("{@return whether {@code $L} is present}$L\n", property.wireName(), remark)
                .addJavadoc(property.docs().deprecationTag())
                .addStatement("return $L", presence.isPresent(property))
                .build();
        return List.of(has, get(property), getOrElse(property));
    }

    private MethodSpec get(Property property) {
        MethodSpec.Builder get = method("get", property, property.mapping().java())
                .addJavadoc("$L\n\n", property.docs().description())
                .addJavadoc("@return the value of {@code $L}\n", property.wireName())
                .addJavadoc("@throws $L if it is absent\n", RuntimeTypes.ABSENT_MEMBER);
        if (property.isUnsigned()) {
            get.addJavadoc("@throws ArithmeticException if it is 2^63 or above\n");
        }
        get.addJavadoc(property.docs().deprecationTag());
        return requirePresent(get, property)
                .addStatement("return $L", property.isUnsigned() ? exact(property) : CodeBlock.of(property.field()))
                .build();
    }

    private static CodeBlock exact(Property property) {
        return CodeBlock.of("$T.exact($L, $L)", RuntimeTypes.UNSIGNED, property.where(), property.field());
    }

    private MethodSpec getOrElse(Property property) {
        MethodSpec.Builder get = method("get", property, property.mapping().java())
                .addJavadoc(
                        "{@return the value of {@code $L}, or another one if it is absent}\n\n", property.wireName())
                .addJavadoc("@param orElse what to return if it is absent\n");
        if (property.isUnsigned()) {
            get.addJavadoc("@throws ArithmeticException if it is 2^63 or above\n");
        }
        get.addJavadoc(property.docs().deprecationTag())
                .addParameter(property.mapping().java(), "orElse");
        if (property.isUnsigned()) {
            get.addStatement("return has$L() ? get$L() : orElse", property.name(), property.name());
        } else if (property.mapping().isPrimitive()) {
            get.addStatement("return has$L() ? $L : orElse", property.name(), property.access());
        } else {
            get.addStatement("return $T.orElse($L, orElse)", RuntimeTypes.CHECKS, property.access());
        }
        return get.build();
    }

    /** Keeps source compiling that was written when the member had the type of the alternative. */
    private MethodSpec getOrElse(Property property, TypeName alternative) {
        return method("get", property, property.mapping().java())
                .addJavadoc(
                        "{@return the value of {@code $L}, or another one if it is absent}\n\n", property.wireName())
                .addJavadoc("@param orElse of what to return a value if it is absent\n")
                .addJavadoc(property.docs().deprecationTag())
                .addParameter(alternative, "orElse")
                .addStatement(
                        "return has$L() ? get$L() : $T.of(orElse)",
                        property.name(),
                        property.name(),
                        property.mapping().java())
                .build();
    }

    private MethodSpec getUnsigned(Property property) {
        MethodSpec.Builder get = method("get", property, "Unsigned", TypeName.LONG)
                .addJavadoc("{@return the 64 bits of {@code $L}, an unsigned integer}\n\n", property.wireName())
                .addJavadoc("@throws $L if it is absent\n", RuntimeTypes.ABSENT_MEMBER)
                .addJavadoc(property.docs().deprecationTag());
        return requirePresent(get, property)
                .addStatement("return $L", property.field())
                .build();
    }

    private MethodSpec getBig(Property property) {
        MethodSpec.Builder get = method("get", property, "Big", ClassName.get(BigInteger.class))
                .addJavadoc("{@return the value of {@code $L}, however large}\n\n", property.wireName())
                .addJavadoc("@throws $L if it is absent\n", RuntimeTypes.ABSENT_MEMBER)
                .addJavadoc(property.docs().deprecationTag());
        return requirePresent(get, property)
                .addStatement("return $T.big($L)", RuntimeTypes.UNSIGNED, property.field())
                .build();
    }

    private static MethodSpec.Builder requirePresent(MethodSpec.Builder method, Property property) {
        CodeBlock absent = property.mapping().isPrimitive()
                ? CodeBlock.of("!has$L()", property.name())
                : CodeBlock.of("$L == null", property.field());
        return method.beginControlFlow("if ($L)", absent)
                .addStatement("throw absent_($L)", property.index())
                .endControlFlow();
    }

    private MethodSpec set(Property property) {
        ValueDocs value = ValueDocs.of(property.member().type());
        return setter(property, property.mapping().java(), "", property.docs().description(), value)
                .addStatement(
                        "this.$L = $L", property.field(), property.mapping().checked(property.where(), "value"))
                .addCode(presence.set(property))
                .addStatement("return this")
                .build();
    }

    private MethodSpec setUnsigned(Property property) {
        return setter(property, TypeName.LONG, "Unsigned", brief(property), ValueDocs.ofBits())
                .addStatement("this.$L = value", property.field())
                .addCode(presence.set(property))
                .addStatement("return this")
                .build();
    }

    private MethodSpec setBig(Property property) {
        return setter(property, ClassName.get(BigInteger.class), "", brief(property), ValueDocs.ofUnsigned())
                .addStatement(
                        "return set$LUnsigned($T.bits($L, value))",
                        property.name(),
                        RuntimeTypes.UNSIGNED,
                        property.where())
                .build();
    }

    private MethodSpec setAlternative(Property property, TypeName type) {
        return setter(
                        property,
                        type,
                        "",
                        brief(property),
                        ValueDocs.of(property.member().type()))
                .addStatement(
                        "return set$L($T.of(value))",
                        property.name(),
                        property.mapping().java())
                .build();
    }

    private static CodeBlock brief(Property property) {
        return CodeBlock.of("Sets {@code $L}.", property.wireName());
    }

    private MethodSpec.Builder setter(
            Property property, TypeName type, String suffix, CodeBlock text, ValueDocs value) {
        return method("set", property, suffix, owner)
                .addJavadoc("$L\n\n", text)
                .addJavadoc(value.tags(property.wireName()))
                .addJavadoc(property.docs().deprecationTag())
                .addParameter(type, "value");
    }

    private MethodSpec clear(Property property) {
        MethodSpec.Builder clear = method("clear", property, owner)
                .addJavadoc("Makes {@code $L} absent.\n\n", property.wireName())
                .addJavadoc("@return this object\n")
                .addJavadoc(property.docs().deprecationTag());
        return clear.addCode(presence.clear(property))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec.Builder method(String verb, Property property, TypeName returns) {
        return method(verb, property, "", returns);
    }

    private static MethodSpec.Builder method(String verb, Property property, String suffix, TypeName returns) {
        return MethodSpec.methodBuilder(verb + property.name() + suffix)
                .addAnnotations(Features.annotations(property.member().features()))
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}
