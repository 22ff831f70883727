package io.github.qapi4j.runtime.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.value.PlainOutput;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A visitor of one's own needs nothing but the interfaces. */
class RedactorTest {

    private static final Limits LIMITS = JsonReader.lenient()
            .read(
                    "{\"tls-creds\":\"s3cret\",\"mode\":\"normal\",\"nodes\":[{\"name\":\"a\",\"children\":[{\"name\":\"b\"}],"
                            + "\"extra\":{\"x\":1}}],\"password\":{\"a\":[1]},\"after\":1}",
                    Limits::read);

    @Test
    void valuesAreHiddenFromAnyOutput() {
        Set<String> secret = Set.of("tls-creds", "children", "extra", "password");
        String expected = "{\"tls-creds\":\"***\",\"mode\":\"normal\",\"nodes\":[{\"name\":\"a\",\"children\":\"***\","
                + "\"extra\":\"***\"}],\"password\":\"***\",\"after\":1}";

        assertThat(JsonWriter.compact().toJson(out -> LIMITS.write(new Redactor(out, secret))))
                .isEqualTo(expected);
        PlainOutput plain = new PlainOutput();
        LIMITS.write(new Redactor(plain, secret));
        assertThat(JsonWriter.compact().toJson(out -> out.any(plain.result()))).isEqualTo(expected);
    }
}
