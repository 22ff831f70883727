package io.github.qapi4j.schema.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("MigMode", "MigrationStatus", "features", "Fan", "max-bandwidth", "if");

    @ParameterizedTest
    @CsvSource({
        "MigMod, MigMode",
        "migmode, MigMode",
        "MgiMode, MigMode",
        "MigrationState, MigrationStatus",
        "featurs, features",
        "feature, features",
        "max_bandwidth, max-bandwidth",
        "Fam, Fan",
        "fi, if",
        "Van, Fan",
        "Pump, ",
        "colour, ",
        "MigModeMigMode, ",
        "'', ",
    })
    void findsWhatWasMeant(String wrong, String meant) {
        assertThat(NearestName.of(wrong, KNOWN).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"100", "100000"})
    void doesNotTryNamesOfAbsurdLength(int length) {
        assertThat(NearestName.of("x".repeat(length), List.of("x".repeat(length - 1))))
                .isEmpty();
    }
}
