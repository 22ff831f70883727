package io.github.qapi4j.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that no schema describes are written as they came. */
class PlainNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, Long",
        "-9223372036854775808, Long",
        "9223372036854775808, BigInteger",
        "-100000000000000000000000000000000000000000, BigInteger",
        "1.0, Double",
        "0.1, Double",
        "-0.0, Double",
        "1.0E10, Double",
        "1.10, BigDecimal",
        "0.1000000000000000055511151231257827, BigDecimal",
        "1E+400, BigDecimal",
        "-0, JsonNumber",
        "1e3, JsonNumber",
        "1E3, JsonNumber",
        "1e0, JsonNumber",
        "1e400, JsonNumber",
        "-0e0, JsonNumber",
        "1e99999999999, JsonNumber",
        "-1.50e-99999999999, JsonNumber"
    })
    void textIsKept(String text, String type) {
        Object number = JsonReader.strict().read(text, InputVisitor::any);

        assertThat(number.getClass().getSimpleName()).isEqualTo(type);
        assertThat(number).hasToString(text).isEqualTo(PlainValues.number(text));
        assertThat(PlainValues.normalise(number)).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(JsonWriter.compact().toJson(out -> out.any(List.of(number)))).isEqualTo("[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "1.", ".5", "+1", "1e", "0x1", "NaN", "1 ", "\u0661"})
    void otherTextIsNoNumber(String text) {
        assertThatThrownBy(() -> PlainValues.number(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a JSON number: " + text);
    }

    @Test
    void numbersOfUsersTakeTheirNormalForm() {
        assertThat(PlainValues.normalise(new BigDecimal("5"))).isEqualTo(5L);
        assertThat(PlainValues.normalise(new BigDecimal("0.5"))).isEqualTo(0.5);
        assertThat(PlainValues.normalise(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.50"));
        assertThat(PlainValues.normalise(BigInteger.TEN)).isEqualTo(10L);
        assertThat(PlainValues.normalise((short) 3)).isEqualTo(3L);
    }

    @Test
    void numberAsWrittenIsReadByType() {
        assertThat(PlainInput.strict(PlainValues.number("-0")).integer(0, 255)).isZero();
        assertThat(PlainInput.strict(PlainValues.number("-0")).unsigned()).isZero();
        assertThat(PlainInput.strict(PlainValues.number("-0")).number()).isEqualTo(-0.0);
        assertThat(PlainInput.strict(PlainValues.number("1e3")).number()).isEqualTo(1000);
        assertThatThrownBy(() -> PlainInput.strict(PlainValues.number("1e3")).integer(0, 2000))
                .isInstanceOf(InputException.class)
                .hasMessage("expected an integer in 0..2000, not 1e3");
        assertThatThrownBy(() -> PlainInput.strict(PlainValues.number("1e400")).number())
                .hasMessage("expected a finite number, not 1e400");
        Number number = PlainValues.number("1.5e1");
        assertThat(List.of(number.intValue(), number.longValue(), number.floatValue(), number.doubleValue()))
                .containsExactly(15, 15L, 15f, 15.0);
    }
}
