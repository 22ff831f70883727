package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/**
 * The rules by which a member's value goes to the member of the same name of a sibling type: equal types; an integer type
 * within a wider one; a type to an alternate that has it as an alternative; an alternate to the type of its only
 * alternative besides null, which clears.
 */
final class SiblingTransfer {

    private final Emission emission;

    SiblingTransfer(Emission emission) {
        this.emission = emission;
    }

    /** The statements that transfer a present member to {@code target}; empty if no rule fits. */
    Optional<CodeBlock> code(Property source, Property target) {
        TypeRef from = source.member().type();
        TypeRef to = target.member().type();
        if (source.isUnsigned() && target.isUnsigned()) {
            return Optional.of(CodeBlock.of("target.set$LUnsigned(get$LUnsigned());\n", target.name(), source.name()));
        }
        if (from.equals(to)) {
            return Optional.of(set(target, copied(from, get(source))));
        }
        boolean widens = !source.isUnsigned()
                && IntegerRange.of(from)
                        .flatMap(range -> IntegerRange.of(to).filter(wider -> wider.contains(range)))
                        .isPresent();
        return widens ? Optional.of(set(target, get(source))) : throughAlternate(source, target);
    }

    /** Whether a value of the source would make the target's member absent. */
    boolean clears(Property source, Property target) {
        return unwrapped(source, target)
                .filter(type -> type.alternatives().stream().anyMatch(AlternateEmitter::isNull))
                .isPresent();
    }

    /** The condition under which a present member has a value that no rule can transfer; empty if there is none. */
    Optional<CodeBlock> refuses(Property source, Property target) {
        return unwrapped(source, target)
                .map(type -> CodeBlock.of(
                        "get$L() instanceof $T",
                        source.name(),
                        emission.types().type(type.name()).nestedClass("Unknown_")));
    }

    private Optional<CodeBlock> throughAlternate(Property source, Property target) {
        TypeRef from = source.member().type();
        Optional<AlternateType> to = alternate(target.member().type());
        if (to.isPresent()) {
            CodeBlock value =
                    source.isUnsigned() ? CodeBlock.of("get$LBig()", source.name()) : copied(from, get(source));
            return has(to.get(), from) ? Optional.of(set(target, value)) : Optional.empty();
        }
        return unwrapped(source, target).map(type -> alternatives(type, source, target));
    }

    /** The source's alternate, if its alternatives are the target's type and perhaps null. */
    private Optional<AlternateType> unwrapped(Property source, Property target) {
        TypeRef to = target.member().type();
        return alternate(source.member().type())
                .filter(from -> !source.member().type().equals(to))
                .filter(from -> from.alternatives().stream()
                        .allMatch(each ->
                                AlternateEmitter.isNull(each) || each.type().equals(to)))
                .filter(from -> has(from, to));
    }

    /** Called when the value is known to be one of the alternatives. */
    private CodeBlock alternatives(AlternateType type, Property source, Property target) {
        ClassName self = emission.types().type(type.name());
        CodeBlock.Builder code = CodeBlock.builder();
        for (Alternative alternative : type.alternatives()) {
            if (!AlternateEmitter.isNull(alternative)) {
                ClassName record = self.nestedClass(emission.names().nested(type.name(), alternative.name()));
                code.beginControlFlow("if (get$L() instanceof $T alternative)", source.name(), record)
                        .add(set(target, copied(alternative.type(), CodeBlock.of("alternative.value()"))));
            }
        }
        if (clears(source, target)) {
            code.nextControlFlow("else").addStatement("target.clear$L()", target.name());
        }
        return code.endControlFlow().build();
    }

    /** A value of which the source keeps none that can change. */
    private CodeBlock copied(TypeRef type, CodeBlock value) {
        if (emission.isMutable(type)) {
            return CodeBlock.of("$L.copy()", value);
        }
        if (type instanceof TypeRef.Array array && emission.isMutable(array.element())) {
            return CodeBlock.of(
                    "$L.stream().map($T::copy).toList()",
                    value,
                    emission.types().element(array.element()).java());
        }
        return value;
    }

    private static CodeBlock get(Property source) {
        return CodeBlock.of("get$L()", source.name());
    }

    private static CodeBlock set(Property target, CodeBlock value) {
        return CodeBlock.of("target.set$L($L);\n", target.name(), value);
    }

    private static boolean has(AlternateType alternate, TypeRef type) {
        boolean isNull = type instanceof TypeRef.Scalar scalar && scalar.builtin() == Builtin.NULL;
        return !isNull
                && alternate.alternatives().stream()
                        .anyMatch(each -> each.type().equals(type));
    }

    private Optional<AlternateType> alternate(TypeRef type) {
        return type instanceof TypeRef.Defined defined
                        && emission.schema().type(defined) instanceof AlternateType alternate
                ? Optional.of(alternate)
                : Optional.empty();
    }
}
