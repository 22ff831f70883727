package io.github.qapi4j.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinedSymbolsTest {

    @Test
    void readsWhatUsersWrite() {
        assertThat(DefinedSymbols.parse("all").symbols()).isEmpty();
        assertThat(DefinedSymbols.parse("none").symbols()).contains(Set.of());
        assertThat(DefinedSymbols.parse("CONFIG_KVM, CONFIG_A1").symbols()).contains(Set.of("CONFIG_A1", "CONFIG_KVM"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"all|all", "none|none", "CONFIG_B,CONFIG_A|CONFIG_A,CONFIG_B"})
    void isWrittenInOneWay(String text, String written) {
        assertThat(DefinedSymbols.parse(text)).hasToString(written);
        assertThat(DefinedSymbols.parse(written)).isEqualTo(DefinedSymbols.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ALL,", "config_kvm", "none,A", "1A", "A B"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> DefinedSymbols.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text
                        + "' is neither 'all', 'none' nor a list of symbols such as CONFIG_LINUX,CONFIG_KVM");
    }
}
