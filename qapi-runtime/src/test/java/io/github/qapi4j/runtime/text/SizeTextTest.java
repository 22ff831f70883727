package io.github.qapi4j.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,1",
        "010,10",
        "12345,12345",
        "1b,1",
        "1B,1",
        "1k,1024",
        "1K,1024",
        "3M,3145728",
        "1G,1073741824",
        "1T,1099511627776",
        "1P,1125899906842624",
        "1E,1152921504606846976",
        "15E,17293822569102704640",
        "1.5G,1610612736",
        ".5k,512",
        "1.k,1024",
        "0.0009765625k,1",
        "1.0001k,1024",
        "0.5k,512",
        "1.9999999k,2047",
        "0x1b,27",
        "0X1B,27",
        "0x0,0",
        "0xffffffffffffffff,18446744073709551615",
        "0x00000000000000000000ff,255",
        "18446744073709551615,18446744073709551615",
        "18446744073709551615b,18446744073709551615"
    })
    void sizeIsTaken(String text, String bytes) {
        assertThat(SizeText.parse(text)).hasValue(Long.parseUnsignedLong(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "-1",
                "+1",
                "k",
                ".",
                ".k",
                "1.5",
                "1.5b",
                "1.0",
                "1.",
                "1e3",
                "1.5e3k",
                "0x",
                "0x1k",
                "0x1.8k",
                "0x1p3",
                "1kk",
                "1kb",
                "1Z",
                "nan",
                "inf",
                "18446744073709551616",
                "16E",
                "0x10000000000000000",
                "1,5k",
                "\u0661",
                "1\u00a0"
            })
    void otherTextIsRefused(String text) {
        assertThat(SizeText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000_000})
    void lengthIsLimited(int length) {
        assertThat(SizeText.parse("0".repeat(length))).isEmpty();
    }
}
