package io.github.qapi4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Arrays;
import io.github.qapi4j.runtime.sample.Integers;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.Texts;
import io.github.qapi4j.runtime.value.QapiNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code members().set} takes for each predefined type, alone and in lists. */
class NaturalValuesTest {

    private static final BigInteger BIG = BigInteger.ONE.shiftLeft(64);

    @ParameterizedTest
    @CsvSource({
        "int8, -128, 127, Integer",
        "int16, -32768, 32767, Integer",
        "int32, -2147483648, 2147483647, Integer",
        "uint8, 0, 255, Integer",
        "uint16, 0, 65535, Integer",
        "uint32, 0, 4294967295, Long",
        "int, -9223372036854775808, 9223372036854775807, Long",
        "int64, -9223372036854775808, 9223372036854775807, Long"
    })
    void integersTakeAnyIntegerInTheirRange(String type, BigInteger min, BigInteger max, String java) {
        Members members = new Integers().members();
        for (Number seven : List.<Number>of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7))) {
            assertThat(members.set(type, seven).getLong(type)).isEqualTo(7);
        }
        assertThat(members.set(type, min).getLong(type)).isEqualTo(min.longValueExact());
        assertThat(members.set(type, max).getLong(type)).isEqualTo(max.longValueExact());
        for (BigInteger beyond : List.of(min.subtract(BigInteger.ONE), max.add(BigInteger.ONE), BIG)) {
            assertRefused(members, type, beyond, type + ": " + beyond + " is not in " + min + ".." + max);
        }
        String article = java.equals("Integer") ? "an " : "a ";
        assertRefused(members, type, 7.0, type + ": is a Double, not " + article + java);
        assertRefused(members, type, "7", type + ": is a String, not " + article + java);
        assertThat(members.getLong(type)).isEqualTo(max.longValueExact());
    }

    @ParameterizedTest
    @CsvSource({"uint64", "size"})
    void unsignedIntegersTakeAnyIntegerInTheirRange(String type) {
        Members members = new Scalars().members();
        for (Number seven : List.<Number>of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7))) {
            assertThat(members.set(type, seven).get(type)).isEqualTo(7L);
        }
        BigInteger max = BIG.subtract(BigInteger.ONE);
        assertThat(members.set(type, max).get(type)).isEqualTo(max);
        assertRefused(members, type, -1, type + ": -1 is not in 0..2^64-1");
        assertRefused(members, type, BIG, type + ": " + BIG + " is not in 0..2^64-1");
        assertRefused(members, type, 1.5f, type + ": is a Float, not a BigInteger");
    }

    @Test
    void numbersTakeWhatADoubleHoldsExactly() {
        Members members = new Scalars().members();
        for (Number seven :
                List.<Number>of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), 7f, 7d, BigDecimal.valueOf(7))) {
            assertThat(members.set("number", seven).getDouble("number")).isEqualTo(7);
        }
        assertThat(members.set("number", 1L << 53).getDouble("number")).isEqualTo(0x1p53);
        assertRefused(members, "number", (1L << 53) + 1, "number: 9007199254740993 is not exactly a Double");
        assertRefused(members, "number", 1L << 54, "number: 18014398509481984 is not exactly a Double");
        assertRefused(members, "number", new BigDecimal("0.1"), "number: 0.1 is not exactly a Double");
        assertRefused(members, "number", new BigDecimal("1E+400"), "number: 1E+400 is not exactly a Double");
        assertRefused(members, "number", Double.NaN, "number: NaN is not finite");
        assertRefused(members, "number", Float.POSITIVE_INFINITY, "number: Infinity is not finite");
        assertRefused(members, "number", true, "number: is a Boolean, not a Double");
    }

    @Test
    void othersTakeTheirOwnType() {
        Members scalars = new Scalars().members();
        assertThat(scalars.set("bool", true).getBoolean("bool")).isTrue();
        assertRefused(scalars, "bool", 1, "bool: is an Integer, not a Boolean");
        assertThat(scalars.set("any", List.of(1)).get("any")).isEqualTo(List.of(1L));
        Members texts = new Texts().members();
        assertThat(texts.set("str", "s").getString("str")).isEqualTo("s");
        assertRefused(texts, "str", 'c', "str: is a Character, not a String");
        assertThat(texts.set("null", QapiNull.NULL).get("null")).isEqualTo(QapiNull.NULL);
        assertRefused(texts, "null", "", "null: is a String, not a QapiNull");
        assertRefused(texts, "mode", "normal", "mode: is a String, not a MigMode");
    }

    @Test
    void soDoTheElementsOfLists() {
        Arrays arrays = new Arrays();
        Members members = arrays.members();
        members.set("uint8", List.of(1L, (byte) 2, BigInteger.TWO)).set("int64", List.of(1, (short) 2));
        members.set("size", List.of(1, BIG.subtract(BigInteger.ONE))).set("number", List.of(1, 2.5f));
        assertThat(arrays.getUint8()).containsExactly(1, 2, 2);
        assertThat(arrays.getInt64()).containsExactly(1L, 2L);
        assertThat(arrays.getSize()).containsExactly(BigInteger.ONE, BIG.subtract(BigInteger.ONE));
        assertThat(arrays.getNumber()).containsExactly(1.0, 2.5);
        assertRefused(members, "str", "s", "str: is a String, not a List");
        assertRefused(members, "str", List.of("s", 1), "str[1]: is an Integer, not a String");
        assertRefused(members, "uint8", List.of(1, 256), "uint8[1]: 256 is not in 0..255");
        assertRefused(members, "mode", List.of("normal"), "mode[0]: is a String, not a MigMode");
        assertRefused(
                new Node().members(), "children", List.of(new Node(), 1), "children[1]: is an Integer, not a Node");
    }

    private static void assertRefused(Members members, String name, Object value, String message) {
        assertThatThrownBy(() -> members.set(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .matches("\\w+\\..*")
                .endsWith("." + message);
    }
}
