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
        if (from.equals(to) || (source.isUnsigned() && target.isUnsigned())) {
            return Optional.of(same(source, target));
        }
        boolean widens = !source.isUnsigned()
                && IntegerRange.of(from)
                        .flatMap(range -> IntegerRange.of(to).filter(wider -> wider.contains(range)))
                        .isPresent();
        return widens ? Optional.of(set(target, get(source))) : throughAlternate(source, target);
    }

    private Optional<CodeBlock> throughAlternate(Property source, Property target) {
        Optional<AlternateType> to = alternate(target.member().type());
        if (to.isPresent()) {
            return has(to.get(), source.member().type()) ? Optional.of(set(target, get(source))) : Optional.empty();
        }
        return alternate(source.member().type())
                .filter(from -> from.alternatives().stream()
                        .allMatch(each -> AlternateEmitter.isNull(each)
                                || each.type().equals(target.member().type())))
                .filter(from -> has(from, target.member().type()))
                .map(from -> alternatives(from, source, target));
    }

    private CodeBlock same(Property source, Property target) {
        if (source.isUnsigned()) {
            return CodeBlock.of("target.set$LUnsigned(get$LUnsigned());\n", target.name(), source.name());
        }
        TypeRef type = source.member().type();
        if (emission.isMutable(type)) {
            return set(target, CodeBlock.of("get$L().copy()", source.name()));
        }
        if (type instanceof TypeRef.Array array && emission.isMutable(array.element())) {
            CodeBlock copies = CodeBlock.of(
                    "get$L().stream().map($T::copy).toList()",
                    source.name(),
                    emission.types().element(array.element()).java());
            return set(target, copies);
        }
        return set(target, get(source));
    }

    private CodeBlock alternatives(AlternateType type, Property source, Property target) {
        ClassName self = emission.types().type(type.name());
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T value = get$L()", self, source.name());
        String otherwise = "if";
        for (Alternative alternative : type.alternatives()) {
            ClassName record = self.nestedClass(emission.names().nested(type.name(), alternative.name()));
            if (AlternateEmitter.isNull(alternative)) {
                code.add("$L (value instanceof $T) {\n$>target.clear$L();\n$<} ", otherwise, record, target.name());
            } else {
                code.add(
                        "$L (value instanceof $T alternative) {\n$>target.set$L(alternative.value());\n$<} ",
                        otherwise,
                        record,
                        target.name());
            }
            otherwise = "else if";
        }
        return code.add(
                        "else {\n$>throw new IllegalArgumentException($S + value);\n$<}\n",
                        source.wireName() + ": not known to the schema: ")
                .build();
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
