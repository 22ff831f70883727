package io.github.qapi4j.schema.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManglingTest {

    @ParameterizedTest
    @CsvSource({"az, az", "AZ, AZ", "x09, x09", "a_b, a_b", "a-b, a_b", "__org.x-a, __org_x_a"})
    void keepsLettersDigitsAndUnderscores(String name, String mangled) {
        assertThat(Mangling.mangle(name)).isEqualTo(mangled);
    }
}
