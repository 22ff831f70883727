package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.TypeRef;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The rows of the type mapping for predefined types. */
final class ScalarMappings {

    private static final String CAST = "($java:T) $value:L";
    private static final String SAME = "$value:L";
    private static final String CHECK_LIST = "$checks:T.list($where:L, $value:L)";
    /** The check that only refuses Java's null. */
    static final String NOT_NULL = "$checks:T.notNull($where:L, $value:L)";

    private static final Map<Builtin, ValueMapping> MEMBERS = members();
    private static final ValueMapping UNSIGNED_ELEMENT = unsignedElement();

    private ScalarMappings() {}

    /** As a member. */
    static ValueMapping member(Builtin builtin) {
        return Objects.requireNonNull(MEMBERS.get(builtin));
    }

    /** As an element of a list or the value of an alternate, where no accessors can choose between forms. */
    static ValueMapping element(Builtin builtin) {
        return isUnsigned(builtin) ? UNSIGNED_ELEMENT : member(builtin);
    }

    /** Whether a member of that type is kept as the 64 bits of an unsigned integer. */
    static boolean isUnsigned(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && isUnsigned(scalar.builtin());
    }

    private static boolean isUnsigned(Builtin builtin) {
        return builtin == Builtin.UINT64 || builtin == Builtin.SIZE;
    }

    private static Map<Builtin, ValueMapping> members() {
        Map<Builtin, ValueMapping> rows = new EnumMap<>(Builtin.class);
        rows.put(Builtin.STR, visited(ClassName.get(String.class), "string", NOT_NULL, CAST, CHECK_LIST));
        rows.put(Builtin.BOOL, visited(TypeName.BOOLEAN, "bool", SAME, "(Boolean) $value:L", CHECK_LIST));
        rows.put(
                Builtin.NUMBER,
                visited(
                        TypeName.DOUBLE,
                        "number",
                        "$checks:T.finite($where:L, $value:L)",
                        "(Double) $value:L",
                        "$checks:T.numbers($where:L, $value:L)"));
        rows.put(Builtin.INT8, small("-128, 127"));
        rows.put(Builtin.INT16, small("-32768, 32767"));
        rows.put(Builtin.INT32, integer("Integer.MIN_VALUE, Integer.MAX_VALUE", SAME, CHECK_LIST));
        rows.put(Builtin.UINT8, small("0, 255"));
        rows.put(Builtin.UINT16, small("0, 65535"));
        rows.put(Builtin.UINT32, uint32());
        rows.put(Builtin.INT, int64());
        rows.put(Builtin.INT64, int64());
        rows.put(Builtin.UINT64, unsigned());
        rows.put(Builtin.SIZE, unsigned());
        rows.put(
                Builtin.ANY,
                visited(
                        ClassName.get(Object.class),
                        "any",
                        "$checks:T.any($where:L, $value:L)",
                        SAME,
                        "$checks:T.anys($where:L, $value:L)"));
        rows.put(
                Builtin.NULL,
                new ValueMapping(
                        RuntimeTypes.QAPI_NULL,
                        "$null:T.read($in:L)",
                        "out.nullValue()",
                        NOT_NULL,
                        CAST,
                        SAME,
                        "$null:T::read",
                        "(to, each) -> to.nullValue()",
                        CHECK_LIST));
        return rows;
    }

    /** A type for which both visitors have a method of one name and without further arguments. */
    private static ValueMapping visited(TypeName java, String method, String check, String unbox, String checkList) {
        return new ValueMapping(
                java,
                "$in:L." + method + "()",
                "out." + method + "($value:L)",
                check,
                unbox,
                SAME,
                "$input:T::" + method,
                "$output:T::" + method,
                checkList);
    }

    private static ValueMapping small(String bounds) {
        return integer(
                bounds,
                "$checks:T.range($where:L, $value:L, " + bounds + ")",
                "$checks:T.ints($where:L, $value:L, " + bounds + ")");
    }

    private static ValueMapping integer(String bounds, String check, String checkList) {
        return new ValueMapping(
                TypeName.INT,
                "(int) $in:L.integer(" + bounds + ")",
                "out.integer($value:L)",
                check,
                "(Integer) $value:L",
                SAME,
                "each -> (int) each.integer(" + bounds + ")",
                "(to, each) -> to.integer(each)",
                checkList);
    }

    private static ValueMapping uint32() {
        String bounds = "0, 0xffff_ffffL";
        return wide(
                bounds,
                "$checks:T.range($where:L, $value:L, " + bounds + ")",
                "$checks:T.longs($where:L, $value:L, " + bounds + ")");
    }

    private static ValueMapping int64() {
        return wide("Long.MIN_VALUE, Long.MAX_VALUE", SAME, CHECK_LIST);
    }

    private static ValueMapping wide(String bounds, String check, String checkList) {
        return new ValueMapping(
                TypeName.LONG,
                "$in:L.integer(" + bounds + ")",
                "out.integer($value:L)",
                check,
                "(Long) $value:L",
                SAME,
                "each -> each.integer(" + bounds + ")",
                "(to, each) -> to.integer(each)",
                checkList);
    }

    private static ValueMapping unsigned() {
        return new ValueMapping(
                TypeName.LONG,
                "$in:L.unsigned()",
                "out.unsigned($value:L)",
                "$unsigned:T.positive($where:L, $value:L)",
                "$unsigned:T.unboxed($where:L, $value:L)",
                "$unsigned:T.boxed($value:L)",
                "",
                "",
                "");
    }

    private static ValueMapping unsignedElement() {
        return new ValueMapping(
                ClassName.get(BigInteger.class),
                "$unsigned:T.big($in:L.unsigned())",
                "out.unsigned($value:L.longValue())",
                "$unsigned:T.big($unsigned:T.bits($where:L, $value:L))",
                CAST,
                SAME,
                "each -> $unsigned:T.big(each.unsigned())",
                "(to, each) -> to.unsigned(each.longValue())",
                "$checks:T.unsigneds($where:L, $value:L)");
    }
}
