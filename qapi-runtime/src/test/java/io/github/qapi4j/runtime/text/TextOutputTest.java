package io.github.qapi4j.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.StrOrNull;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOutputTest {

    @Test
    void scalarsAreShown() {
        assertThat(TextOutput.of(out -> out.integer(-5))).isEqualTo("-5");
        assertThat(TextOutput.of(out -> out.unsigned(-1))).isEqualTo("18446744073709551615");
        assertThat(TextOutput.of(out -> out.bool(true))).isEqualTo("true");
        assertThat(TextOutput.of(OutputVisitor::nullValue)).isEmpty();
        assertThat(TextOutput.of(MigMode.CPR_REBOOT)).isEqualTo("cpr-reboot");
        assertThat(TextOutput.of(StrOrNull.of("x"))).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "1.5, 1.5",
        "0.1, 0.10000000000000001",
        "1e16, 10000000000000000",
        "1e17, 1e+17",
        "123456789012345678, 1.2345678901234568e+17",
        "1e300, 1.0000000000000001e+300",
        "0.0001, 0.0001",
        "0.00001, 1.0000000000000001e-05",
        "-2.5e-7, -2.4999999999999999e-07"
    })
    void numbersAreShownAsInC(double value, String text) {
        assertThat(TextOutput.of(out -> out.number(value))).isEqualTo(text);
    }

    @Test
    void runsOfIntegersAreCollapsed() {
        assertThat(list(1L, 2L, 3L, 4L, 7L)).isEqualTo("1-4,7");
        assertThat(list(4L, 3L, 3L, 4L)).isEqualTo("4,3,3-4");
        assertThat(list(-5L, -4L, -1L, 0L, 1L)).isEqualTo("-5--4,-1-1");
        assertThat(list()).isEmpty();
    }

    private static String list(Long... integers) {
        return TextOutput.of(out -> Lists.write(out, List.of(integers), OutputVisitor::integer));
    }

    @Test
    void restHasNoTextForm() {
        assertThatThrownBy(() -> TextOutput.of(new Node().setName("n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an object has no form as text");
        assertThatThrownBy(() -> TextOutput.of(out -> Lists.write(out, List.of("a"), OutputVisitor::string)))
                .hasMessage("a list of other things than integers has no form as text");
    }
}
