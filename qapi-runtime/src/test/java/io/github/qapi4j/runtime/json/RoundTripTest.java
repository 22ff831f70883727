package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.sample.Arrays;
import io.github.qapi4j.runtime.sample.Integers;
import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.Samples;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.Texts;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.value.PlainOutput;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as what it was, from whatever it is read. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void writtenValueIsReadAsItWas(long seed) {
        Samples samples = new Samples(seed);
        for (int i = 0; i < 100; i++) {
            check(samples.scalars(), Scalars::read);
            check(samples.texts(), Texts::read);
            check(samples.integers(), Integers::read);
            check(samples.arrays(), Arrays::read);
            check(samples.limits(), Limits::read);
            check(samples.netdev(), Netdev::read);
        }
    }

    private static <T extends QapiObject> void check(T value, ValueReader<T> type) {
        byte[] bytes = value.toJsonBytes();
        String text = value.toJson();

        assertThat(JsonReader.strict().read(text, type)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JsonReader.strict().read(bytes, type)).isEqualTo(value);
        assertThat(JsonReader.strict().read(new ByteArrayInputStream(bytes), type))
                .isEqualTo(value);
        assertThat(JsonReader.lenient().read(new StringReader(text), type)).isEqualTo(value);
        assertThat(JsonReader.strict().read(JsonWriter.indented().toJson(value), type))
                .isEqualTo(value);
        String ascii = JsonWriter.ascii().toJson(value);
        assertThat(ascii).matches("\\p{ASCII}*");
        assertThat(JsonReader.strict().read(ascii, type)).isEqualTo(value);
        assertThat(type.read(PlainInput.strict(PlainOutput.of(value)))).isEqualTo(value);
        assertThat(value.copy()).isEqualTo(value).isNotSameAs(value);
    }
}
