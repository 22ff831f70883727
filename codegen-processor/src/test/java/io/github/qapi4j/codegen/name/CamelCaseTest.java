package io.github.qapi4j.codegen.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamelCaseTest {

    @ParameterizedTest
    @CsvSource({
        "max-bandwidth, MaxBandwidth, MAX_BANDWIDTH",
        "x-colo, XColo, X_COLO",
        "MigMode, MigMode, MIG_MODE",
        "GenericError, GenericError, GENERIC_ERROR",
        "x86_64, X86_64, X86_64",
        "2-stage, _2Stage, _2_STAGE",
        "0, _0, _0",
        "1-2, _1_2, _1_2",
        "__com.example_x-y, ComExampleXY, COM_EXAMPLE_X_Y",
        "ACPI, ACPI, ACPI",
        "a, A, A"
    })
    void convertsNamesOfTheSchema(String name, String upper, String constant) {
        assertThat(new CamelCase(Set.of()).upper(name)).isEqualTo(upper);
        assertThat(CamelCase.constant(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "nbd-server-start, NBDServerStart, nbdServerStart",
        "BlockdevOptionsNbd, BlockdevOptionsNBD, blockdevOptionsNBD",
        "x-tls, XTLS, xTLS",
        "QMPCapability, QMPCapability, qMPCapability",
        "tls2-creds, Tls2Creds, tls2Creds",
        "nbdx, Nbdx, nbdx",
        "io-uring, IoUring, ioUring"
    })
    void writesAcronymsAsTheUserWants(String name, String upper, String lower) {
        CamelCase camelCase = new CamelCase(Set.of("NBD", "TLS"));
        assertThat(camelCase.upper(name)).isEqualTo(upper);
        assertThat(camelCase.lower(upper)).isEqualTo(lower);
        assertThat(camelCase.ofCapitals("NBD_EXPORT_ADDED")).isEqualTo("NBDExportAdded");
    }

    @ParameterizedTest
    @CsvSource({"MIGRATION, Migration", "BLOCK_JOB_READY, BlockJobReady", "VSERPORT_CHANGE, VserportChange"})
    void readsEventNames(String name, String expected) {
        assertThat(new CamelCase(Set.of()).ofCapitals(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Object, Object_", "String, String_", "Record, Record_", "Limits, Limits", "IO, IO_"})
    void keepsOutOfTheWayOfJavaLang(String name, String expected) {
        assertThat(JavaWords.type(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"class, class_", "record, record_", "yield, yield_", "max, max"})
    void keepsOutOfTheWayOfKeywords(String name, String expected) {
        assertThat(JavaWords.variable(name)).isEqualTo(expected);
    }
}
