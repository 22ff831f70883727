package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/**
 * What the comment of a setter says of the values that it takes.
 *
 * @param limits which ones, led by a comma; empty if it is all of the parameter's type
 * @param refused when the setter throws {@code IllegalArgumentException}; empty if it never does
 */
record ValueDocs(CodeBlock limits, String refused) {

    private static final ValueDocs ALL = limited("", "");
    private static final ValueDocs LIST = limited("; copied", "");

    /** Of the setter that takes a member's own type. */
    static ValueDocs of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return ofScalar(scalar.builtin());
        }
        return type instanceof TypeRef.Array array ? ofElements(array.element()) : ALL;
    }

    /** Of the setter that takes a number of any size for an unsigned 64-bit integer. */
    static ValueDocs ofUnsigned() {
        return limited(", from 0 to 2^64-1", "if it is out of that range");
    }

    /** Of the setter that takes the bits of an unsigned 64-bit integer. */
    static ValueDocs ofBits() {
        return limited(", as 64 bits, an unsigned integer", "");
    }

    /** The tags that say it of a member. */
    CodeBlock tags(String member) {
        CodeBlock.Builder tags = CodeBlock.builder()
                .add("@param value the value of {@code $L}$L\n", member, limits)
                .add("@return this object\n");
        if (!refused.isEmpty()) {
            tags.add("@throws IllegalArgumentException $L\n", refused);
        }
        return tags.build();
    }

    private static ValueDocs ofScalar(Builtin builtin) {
        return switch (builtin) {
            case NUMBER -> limited(", finite", "if it is not finite");
            case ANY ->
                new ValueDocs(
                        CodeBlock.of(", one of those that {@link $L} has", RuntimeTypes.PLAIN_VALUES),
                        "if it is none of them");
            case UINT64, SIZE -> limited(", from 0 to 2^63-1", "if it is negative");
            default ->
                narrow(builtin)
                        .map(range -> limited(", " + range, "if it is out of that range"))
                        .orElse(ALL);
        };
    }

    private static ValueDocs ofElements(TypeRef element) {
        if (!(element instanceof TypeRef.Scalar scalar)) {
            return LIST;
        }
        return switch (scalar.builtin()) {
            case NUMBER -> limited(", each finite; copied", "if one is not finite");
            case ANY ->
                new ValueDocs(
                        CodeBlock.of(", each one of those that {@link $L} has; copied", RuntimeTypes.PLAIN_VALUES),
                        "if one is none of them");
            case UINT64, SIZE -> limited(", each from 0 to 2^64-1; copied", "if one is out of that range");
            default ->
                narrow(scalar.builtin())
                        .map(range -> limited(", each " + range + "; copied", "if one is out of that range"))
                        .orElse(LIST);
        };
    }

    private static ValueDocs limited(String limits, String refused) {
        return new ValueDocs(CodeBlock.of(limits), refused);
    }

    /** The range of an integer type that has fewer values than its Java type. */
    private static Optional<String> narrow(Builtin builtin) {
        return switch (builtin) {
            case INT8, INT16, UINT8, UINT16, UINT32 ->
                IntegerRange.of(new TypeRef.Scalar(builtin)).map(range -> "from " + range.min() + " to " + range.max());
            default -> Optional.empty();
        };
    }
}
