package io.github.qapi4j.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Arrays;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.StrOrNull;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextInputTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "127, 127",
        "-128, -128",
        "+5, 5",
        "0x7f, 127",
        "-0x80, -128",
        "017, 15",
        "0, 0",
        "-0, 0",
        "'  7', 7",
        "'\t-1', -1",
        "0X0a, 10"
    })
    void signedIntegerIsReadAsInC(String text, long value) {
        assertThat(TextInput.of(text, "int8").integer(-128, 127)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "128", "-129", "08", "0x", "1 ", "1.0", "1e1", "--1", "+-1", "0b1", "1k", "a", "0x1g"})
    void otherTextIsNoSignedInteger(String text) {
        assertThatThrownBy(() -> TextInput.of(text, "int8").integer(-128, 127)).isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "255, 255",
        "0, 0",
        "-18446744073709551615, 1",
        "-18446744073709551361, 255",
        "0xff, 255",
    })
    void unsignedIntegerWraps(String text, long value) {
        assertThat(TextInput.of(text, "uint8").integer(0, 255)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"256", "-1", "-18446744073709551616", "18446744073709551616"})
    void unsignedIntegerIsRangeCheckedThen(String text) {
        assertThatThrownBy(() -> TextInput.of(text, "uint8").integer(0, 255)).isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 18446744073709551615",
        "18446744073709551615, 18446744073709551615",
        "-9223372036854775808, 9223372036854775808",
        "0xffffffffffffffff, 18446744073709551615",
        "01777777777777777777777, 18446744073709551615"
    })
    void wideUnsignedIntegerTakesAllBits(String text, String value) {
        assertThat(Long.toUnsignedString(TextInput.of(text, "uint64").unsigned()))
                .isEqualTo(value);
    }

    @Test
    void sizeHasItsOwnSyntax() {
        assertThat(TextInput.of("1G", "size").unsigned()).isEqualTo(1 << 30);
        assertThat(TextInput.of("010", "size").unsigned()).isEqualTo(10);
        assertThat(TextInput.of("010", "uint64").unsigned()).isEqualTo(8);
        assertThatThrownBy(() -> TextInput.of("1G", "uint64").unsigned())
                .hasMessage("expected an integer in 0..2^64-1, not \"1G\"");
        assertThatThrownBy(() -> TextInput.of("1.5", "size").unsigned())
                .hasMessage("expected a size in bytes, such as 512, 64k or 1.5G, below 2^64, not \"1.5\"");
    }

    @ParameterizedTest
    @CsvSource({"on,true", "yes,true", "true,true", "y,true", "off,false", "no,false", "false,false", "n,false"})
    void booleanIsOneOfEightWords(String text, boolean value) {
        assertThat(TextInput.of(text, "bool").bool()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "On", "TRUE", "1", "0", "t", " on", "on "})
    void otherWordsAreNoBoolean(String text) {
        assertThatThrownBy(() -> TextInput.of(text, "bool").bool())
                .hasMessageStartingWith("expected on, yes, true, y, off, no, false or n, not ");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-1.5e3,-1500", ".5,0.5", "5.,5", "+0,0", "1E-2,0.01", "0x1p4,16", "0x1.8,1.5", "' 2',2"})
    void numberIsReadAsInC(String text, double value) {
        assertThat(TextInput.of(text, "number").number()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nan", "inf", "Infinity", "1e999", "1d", "1f", "1 ", ".", "e1", "1,5", "0x", "0xp1"})
    void otherTextIsNoNumber(String text) {
        assertThatThrownBy(() -> TextInput.of(text, "number").number()).isInstanceOf(InputException.class);
    }

    @Test
    void stringsAreTakenAsTheyAre() {
        assertThat(TextInput.of(" a,b ", "str").string()).isEqualTo(" a,b ");
        assertThat(MigMode.read(TextInput.of("cpr-reboot", "MigMode"))).isEqualTo(MigMode.CPR_REBOOT);
        assertThatThrownBy(() -> MigMode.read(TextInput.of("x", "MigMode"))).isInstanceOf(InputException.class);
        assertThat(QapiNull.read(TextInput.of("", "null"))).isEqualTo(QapiNull.NULL);
        assertThatThrownBy(() -> QapiNull.read(TextInput.of("null", "null"))).isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | []",
                "1 | [1]",
                "1-4,7 | [1, 2, 3, 4, 7]",
                "7,1,7 | [7, 1, 7]",
                "1, | [1]",
                "-5--3 | [-5, -4, -3]",
                "0x10-0x11 | [16, 17]",
                "3-3 | [3]",
                "127-127,-128 | [127, -128]"
            })
    void integersAndRangesAreListed(String text, String elements) {
        assertThat(integers(text)).hasToString(elements);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "1,,2", ",1", "3-1", "1-", "-", "1-2-3", "128", "1;2", "1,,", "a", "126-128"})
    void otherTextIsNoListOfIntegers(String text) {
        assertThatThrownBy(() -> integers(text)).isInstanceOf(InputException.class);
    }

    private static List<Long> integers(String text) {
        return Lists.read(TextInput.of(text, "[int8]"), in -> in.integer(-128, 127));
    }

    @Test
    void rangesAreLimited() {
        assertThat(Lists.read(TextInput.of("0-65535", "[int]"), in -> in.integer(Long.MIN_VALUE, Long.MAX_VALUE)))
                .hasSize(65536);
        assertThatThrownBy(() ->
                        Lists.read(TextInput.of("0-65536", "[int]"), in -> in.integer(Long.MIN_VALUE, Long.MAX_VALUE)))
                .isInstanceOf(InputException.class);
        assertThat(Lists.read(
                        TextInput.of("18446744073709551614-18446744073709551615", "[uint64]"), InputVisitor::unsigned))
                .containsExactly(-2L, -1L);
    }

    @Test
    void restHasNoTextForm() {
        assertThatThrownBy(() -> Node.read(TextInput.of("x", "Node"))).hasMessage("type Node has no form as text");
        assertThatThrownBy(() -> TextInput.of("x", "any").any()).hasMessage("type any has no form as text");
        assertThatThrownBy(() -> StrOrNull.read(TextInput.of("x", "StrOrNull"))).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Lists.read(TextInput.of("a,b", "[str]"), InputVisitor::string))
                .isInstanceOf(InputException.class);
    }

    @Test
    void membersAreSetFromText() {
        Arrays arrays = new Arrays();
        arrays.members().setText("uint8", "1-3,9");
        assertThat(arrays.getUint8()).containsExactly(1, 2, 3, 9);
        assertThatThrownBy(() -> arrays.members().setText("str", "a"))
                .isInstanceOf(InputException.class)
                .hasMessage("str: type [str] has no form as text");
    }
}
