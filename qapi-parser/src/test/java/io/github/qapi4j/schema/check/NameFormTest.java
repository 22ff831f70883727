package io.github.qapi4j.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource({
        "spin, spin",
        "x-spin, spin",
        "X-spin, spin",
        "x-7, x-7",
        "x-, x-",
        "__org.qemu_spin, spin",
        "__org.qemu_x-spin, spin",
        "__a-1.B_Spin, Spin",
        "__a_b_c, b_c",
        "a_b-c9, a_b-c9",
        "'', ",
        "7, ",
        "-a, ",
        "_a, ",
        "__a, ",
        "___a, ",
        "__a!_b, ",
        "__org.qemu_7, ",
        "a b, ",
        "a.b, ",
        "a~, ",
    })
    void findsTheStem(String name, String stem) {
        assertThat(NameForm.stem(name).orElse(null)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"low, low", "7, 7", "7-up, 7-up", "7!, ", "'', ", "__org.qemu_x-7, x-7", "__org.qemu_7, "})
    void letsValuesStartWithADigit(String name, String stem) {
        assertThat(NameForm.valueStem(name).orElse(null)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"q_a, true", "q-a, true", "Q_a, false", "qa, false", "x-q-a, false"})
    void knowsReservedNames(String name, boolean reserved) {
        assertThat(NameForm.isReserved(name)).isEqualTo(reserved);
    }

    @ParameterizedTest
    @CsvSource({"a-b.c_d9Z, a_b_c_d9Z", "é, _", "'[`@/{:', ______"})
    void manglesWhatIsNoLetterOrDigit(String name, String mangled) {
        assertThat(NameForm.mangle(name)).isEqualTo(mangled);
    }
}
