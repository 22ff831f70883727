package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the values of a schema type live in Java. The texts are JavaPoet's named format: {@code $value:L} is the value at
 * hand, {@code $where:L} the descriptor and index by which checks name a member, {@code $in:L} the input, {@code $java:T}
 * the Java type, {@code $element:T} that of a list's elements.
 *
 * @param java the type in fields and accessors
 * @param read the expression that reads one
 * @param write the expression that shows one to {@code out}
 * @param check the expression that refuses what a setter must refuse, and is the value otherwise
 * @param unbox the expression that makes one of an {@code Object}
 * @param box the expression that makes an {@code Object} of one
 * @param reader the {@code ValueReader} of one as an element of a list
 * @param writer the {@code ValueWriter} of one as an element of a list; empty if elements show themselves
 * @param checkList the expression that checks a list of them as {@code check} does one
 */
record ValueMapping(
        TypeName java,
        String read,
        String write,
        String check,
        String unbox,
        String box,
        String reader,
        String writer,
        String checkList) {

    private static final TypeName BIG_INTEGER = TypeName.get(BigInteger.class);

    private static final Map<String, Object> VOCABULARY = Map.of(
            "checks", RuntimeTypes.CHECKS,
            "unsigned", RuntimeTypes.UNSIGNED,
            "lists", RuntimeTypes.LISTS,
            "input", RuntimeTypes.INPUT,
            "output", RuntimeTypes.OUTPUT,
            "null", RuntimeTypes.QAPI_NULL);

    /**
     * The types that may stand for a value of an alternate: an everyday {@code long} for an unsigned integer, too, so that what
     * was written for a member of that type keeps compiling.
     */
    List<TypeName> accepted() {
        return java.equals(BIG_INTEGER) ? List.of(java, TypeName.LONG) : List.of(java);
    }

    /** A value of one of those types as one of {@link #java}. */
    CodeBlock widened(TypeName from, String value) {
        return from.equals(java) ? CodeBlock.of(value) : CodeBlock.of("$T.valueOf($L)", java, value);
    }

    boolean isPrimitive() {
        return java.isPrimitive();
    }

    CodeBlock readExpression() {
        return readExpression(CodeBlock.of("in"));
    }

    /** Reads from what an expression gives. */
    CodeBlock readExpression(CodeBlock in) {
        return code(read, Map.of("in", in));
    }

    CodeBlock writeExpression(String value) {
        return code(write, Map.of("value", value));
    }

    CodeBlock checked(CodeBlock where, String value) {
        return code(check, Map.of("where", where, "value", value));
    }

    CodeBlock unboxed(CodeBlock where, String value) {
        return code(unbox, Map.of("where", where, "value", value));
    }

    CodeBlock boxed(String value) {
        return code(box, Map.of("value", value));
    }

    CodeBlock elementReader() {
        return code(reader, Map.of());
    }

    private CodeBlock code(String format, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(VOCABULARY);
        all.putAll(arguments);
        all.put("java", java);
        all.put(
                "element",
                java instanceof ParameterizedTypeName list
                        ? list.typeArguments().get(0)
                        : java);
        return CodeBlock.builder().addNamed(format, all).build();
    }
}
