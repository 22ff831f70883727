package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputPosition;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Valid messages with something wrong in them: reading them gives a value, or the one documented exception. */
final class Mutations {

    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "true",
            "-",
            "0",
            "1e999",
            "18446744073709551616",
            "\"type\":",
            "\"a\":{},",
            "\u0000",
            "\u00ff");

    private final GeneratedSchema generated;
    private final RandomValues values;
    private final Random random;
    private int refused;
    private int alike;

    Mutations(GeneratedSchema generated, RandomValues values, Random random) {
        this.generated = generated;
        this.values = values;
        this.random = random;
    }

    int refused() {
        return refused;
    }

    /** How many of those refused were told alike when they came from a stream. */
    int alike() {
        return alike;
    }

    void check(TypeDefinition type, int mutations) throws ReflectiveOperationException {
        GeneratedType reader = generated.reader(type);
        byte[] valid = new byte[0];
        for (int i = 0; i < mutations; i++) {
            if (i % 20 == 0) {
                Object value = values.value(type);
                valid = JsonWriter.compact().toBytes(out -> out.any(value));
            }
            check(reader, mutated(valid), random.nextBoolean() ? JsonReader.strict() : JsonReader.lenient());
        }
    }

    private void check(GeneratedType reader, byte[] json, JsonReader from) {
        try {
            QapiValue read = from.read(json, reader);
            assertThat(read.copy()).isEqualTo(read);
            assertThat(from.<QapiValue>read(new ByteArrayInputStream(json), reader))
                    .isEqualTo(read);
        } catch (InputException e) {
            refused++;
            assertThat(e.getMessage()).hasSizeLessThan(1000);
            assertAlikeFromAStream(e, reader, json, from);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(reader + ": " + new String(json, StandardCharsets.UTF_8), e);
        }
    }

    /**
     * A stream is read by a parser from the start, and up to a late tag before anything else, so that it may come to an error that
     * stands further behind; all of an array is checked to be UTF-8 first.
     */
    private void assertAlikeFromAStream(InputException e, GeneratedType reader, byte[] json, JsonReader from) {
        InputException other =
                catchThrowableOfType(InputException.class, () -> from.read(new ByteArrayInputStream(json), reader));
        String description = reader + ": " + new String(json, StandardCharsets.UTF_8);
        assertThat(other).as(description).isNotNull();
        if (e.getMessage().equals(other.getMessage())) {
            alike++;
        } else if (!e.getMessage().startsWith("the text is not UTF-8")) {
            assertThat(offset(other)).as(description).isGreaterThanOrEqualTo(offset(e));
        }
    }

    private static long offset(InputException e) {
        return e.position().map(InputPosition::offset).orElse(0L);
    }

    /** A copy of a text in which up to three pieces are replaced by others, of its own or foreign. */
    private byte[] mutated(byte[] valid) {
        byte[] json = valid;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int from = random.nextInt(json.length + 1);
            int to = Math.min(json.length, from + random.nextInt(4));
            byte[] piece = random.nextInt(3) == 0
                    ? Arrays.copyOfRange(json, random.nextInt(from + 1), from)
                    : FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8);
            byte[] next = new byte[from + piece.length + json.length - to];
            System.arraycopy(json, 0, next, 0, from);
            System.arraycopy(piece, 0, next, from, piece.length);
            System.arraycopy(json, to, next, from + piece.length, json.length - to);
            json = next;
        }
        return json;
    }
}
