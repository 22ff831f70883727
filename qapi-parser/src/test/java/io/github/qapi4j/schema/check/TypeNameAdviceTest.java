package io.github.qapi4j.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNameAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            pump        | it has to start with an upper-case letter, as in 'Pump'
            pump-kind   | it has to start with an upper-case letter and to have no other characters than letters and digits, as in 'PumpKind'
            Pump_Kind   | it has to have no other characters than letters and digits, as in 'PumpKind'
            PUMP        | it has to have at least one lower-case letter, as in 'Pump'
            PUMP-KIND   | it has to have no other characters than letters and digits and to have at least one lower-case letter, as in 'PumpKind'
            Usb-2-port  | it has to have no other characters than letters and digits, as in 'Usb2Port'
            x-pump      | it has to start with an upper-case letter, as in 'x-Pump'
            __org.a_pump | it has to start with an upper-case letter, as in '__org.a_Pump'
            E           | it has to have at least one lower-case letter
            E2          | it has to have at least one lower-case letter
            pump-list   | it has to start with an upper-case letter and to have no other characters than letters and digits
            """)
    void saysWhatIsMissingAndWhatWouldDo(String name, String help) {
        assertThat(TypeNameAdvice.of(name, NameForm.stem(name).orElseThrow())).contains(help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pump", "PumpKind2", "PUMPx", "Ea", "x-Pump", "__org.acme_Pump"})
    void hasNothingToSayAboutCamelCase(String name) {
        assertThat(TypeNameAdvice.of(name, NameForm.stem(name).orElseThrow())).isEmpty();
    }
}
