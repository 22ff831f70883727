package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.sample.Arrays;
import io.github.qapi4j.runtime.sample.Integers;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.sample.Texts;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text gives the same value or the same error, at the same place, whether it is at hand, so that a cursor takes what is
 * beyond doubt, or comes from a stream, which Jackson's parser reads from start to end.
 */
class SourcesTest {

    private static final Map<String, ValueReader<?>> TEXTS = Map.ofEntries(
            Map.entry(
                    "{\"name\": \"n\", \"children\": [{\"name\": \"a\"}, {\"name\": \"b\", \"children\": []}]}",
                    Node::read),
            Map.entry("{\"type\":\"user\",\"id\":\"\\u00e9\\\"\",\"host\":\"\u00e9\ud83d\ude00\"}", Netdev::read),
            Map.entry("{\"str\": \"a\\nb\", \"null\": null, \"mode\": \"normal\", \"creds\": null}", Texts::read),
            Map.entry("{\"str\":[\"a\",\"\"],\"int8\":[-128,127],\"number\":[1.5,-2e3,0]}", Arrays::read),
            Map.entry(
                    "{\"bool\":true,\"str\":\"s\",\"number\":-0.5E+2,\"any\":{\"a\":[1,-0,1e400,{}],\"\u00e9\":[]}}",
                    Scalars::read),
            Map.entry("{\"uint64\":18446744073709551615,\"int64\":-9223372036854775808,\"int8\":-0}", Integers::read),
            Map.entry(
                    "[null, true, false, {\"a\": \"b\", \"c\": {\"d\": 12345678901234567890}}, [[[]]], 0.1]",
                    InputVisitor::any),
            Map.entry("-12", in -> in.integer(-20, 20)),
            Map.entry("[\"s\",1,null , -0.5,true]", SourcesTest::skipping));

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u00",
            "\\ud800",
            "null",
            "true",
            "fals",
            "-",
            "0",
            ".",
            "e",
            "1e999",
            " ",
            "\n",
            "\t",
            "\f",
            "\u0000",
            "\u007f",
            "\u00e9",
            "\ud83d\ude00",
            "\ufeff",
            "\"type\":",
            "\"a\":{},",
            "\"id\":\"",
            "18446744073709551616",
            "123456789012345678",
            "\"hub\"",
            "\"user\"",
            "\"other\"",
            "/**/",
            "'",
            "NaN",
            "+1",
            "[[[[");

    /** Reads some of what is there, and passes by the rest, as a reader may that somebody wrote. */
    private static Object skipping(InputVisitor in) {
        StringBuilder seen = new StringBuilder();
        in.beginList();
        while (in.nextElement()) {
            seen.append(in.kind());
        }
        return seen.toString();
    }

    @Test
    void giveTheSame() {
        TEXTS.forEach((text, type) -> {
            assertAlike(text, type, JsonReader.strict());
            assertAlike(text, type, JsonReader.lenient());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void giveTheSameWhateverIsWrong(int seed) {
        Random random = new Random(seed);
        TEXTS.forEach((text, type) -> {
            for (int i = 0; i < 400; i++) {
                String damaged = damaged(text, random);
                assertAlike(damaged, type, JsonReader.strict());
                assertAlike(damaged, type, JsonReader.lenient());
            }
        });
    }

    @Test
    void giveTheSameWhereverTheyEnd() {
        TEXTS.forEach((text, type) -> {
            for (int i = 0; i < text.length(); i++) {
                assertAlike(text.substring(0, i), type, JsonReader.strict());
                assertAlike(text.substring(0, i), type, JsonReader.lenient());
            }
        });
    }

    @Test
    void giveTheSameAtEveryLimit() {
        for (int limit = 1; limit < 60; limit++) {
            for (JsonLimits limits : List.of(
                    JsonLimits.DEFAULT.withDepth(limit),
                    JsonLimits.DEFAULT.withStringLength(limit),
                    JsonLimits.DEFAULT.withListLength(limit),
                    JsonLimits.DEFAULT.withNumberLength(limit),
                    JsonLimits.DEFAULT.withTokens(limit))) {
                JsonReader reader = JsonReader.lenient().limits(limits);
                TEXTS.forEach((text, type) -> assertAlike(text, type, reader));
            }
        }
    }

    @Test
    void mustBeUtf8() {
        for (String text : List.of(
                "{\"str\":\"?\"}", "{\"?\":1}", "{\"str\":\"\",\"mode\":\"\"?}", "?", "{\"str\":1,\"x\":\"?\"}")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            int bad = text.indexOf('?');
            bytes[bad] = (byte) 0xc0;
            assertThat(answer(() -> JsonReader.lenient().read(bytes, Texts::read)))
                    .isEqualTo("the text is not UTF-8 at byte " + bad);
        }
    }

    private static void assertAlike(String text, ValueReader<?> type, JsonReader reader) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(answer(() -> reader.read(bytes, type)))
                .as("%s from %s", reader.isLenient() ? "lenient" : "strict", escaped(text))
                .isEqualTo(answer(() -> reader.read(new ByteArrayInputStream(bytes), type)));
        assertThat(answer(() -> reader.read(text, type)))
                .as("%s from characters: %s", reader.isLenient() ? "lenient" : "strict", escaped(text))
                .isEqualTo(answer(() -> reader.read(new StringReader(text), type)));
    }

    /** The value, and what it is; or what was wrong, and where. */
    private static String answer(Supplier<?> reading) {
        try {
            Object value = reading.get();
            return value.getClass() + " " + value;
        } catch (InputException e) {
            return escaped(e.getMessage());
        }
    }

    /** For messages: control characters and what is not ASCII by their numbers. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(unit < ' ' || unit > '~' ? "<%x>".formatted(unit) : (char) unit));
        return escaped.toString();
    }

    /** A text in which up to three pieces are replaced, put in or taken away. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(4));
            damaged.replace(from, to, random.nextInt(5) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return damaged.toString();
    }
}
