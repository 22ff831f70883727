package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Arrays;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.Samples;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but an InputException comes out, whatever comes in. */
class HostileInputTest {

    private static final List<ValueReader<?>> TYPES =
            List.of(Node::read, Netdev::read, Arrays::read, InputVisitor::any);

    private static final EnumDescriptor TAG = EnumDescriptor.of("Tag", "user");
    private static final TypeDescriptor NESTED = TypeDescriptor.of("Nested")
            .mandatory("type", "Tag")
            .optional("nested", "Nested")
            .build();

    @Test
    void depthIsLimited() {
        assertThat(JsonReader.strict().read(nested(1024), Node::read).getName()).isEqualTo("n");
        assertRefused(nested(1026), "1024");
        assertRefused(nested(1_000_000), "1024");
        assertRefused("[".repeat(1_000_000), "1024");
        assertRefused("{\"extra\":" + "[".repeat(2000) + "]".repeat(2000) + "}", "1024");
    }

    private static String nested(int depth) {
        int lists = depth / 2;
        return "{\"name\":\"n\",\"children\":[".repeat(lists - 1) + "{\"name\":\"n\"}" + "]}".repeat(lists - 1);
    }

    @Test
    void limitsAreKept() {
        JsonReader reader = JsonReader.strict()
                .limits(JsonLimits.DEFAULT
                        .withDepth(3)
                        .withListLength(2)
                        .withNumberLength(5)
                        .withStringLength(8)
                        .withSize(100)
                        .withTokens(20));

        assertThat(reader.read("[[[1,2]]]", InputVisitor::any)).isEqualTo(List.of(List.of(List.of(1L, 2L))));
        assertLimited(reader, "[[[[1]]]]", "nested deeper than the limit of 3 levels");
        assertLimited(reader, "[1,2,3]", "longer than the limit of 2");
        assertLimited(reader, "{\"a\":1,\"b\":2,\"c\":3}", "longer than the limit of 2");
        assertLimited(reader, "[[[1,2],[1,2]],[[1,2],[1,2]]]", "more than the limit of 20 names, scalars and brackets");
        assertLimited(reader, "123456", "the number has more digits than the limit of 5");
        assertLimited(reader, "1.234567", "the number has more digits than the limit of 5");
        assertLimited(reader, "\"" + "x".repeat(9) + "\"", "the string is longer than the limit of 8 characters");
        assertLimited(reader, " ".repeat(101) + "1", "longer than the limit of 100");
        assertLimited(
                JsonReader.strict(),
                "{\"" + "n".repeat(2000) + "\":1}",
                "the name is longer than the limit of 1024 characters");
        assertThatThrownBy(() -> reader.read("{\"str\":[\"a\",\"b\",\"c\"]}", Arrays::read))
                .hasMessage("str[2]: the list is longer than the limit of 2 (line 1, column 17)");
    }

    private static void assertLimited(JsonReader reader, String json, String problem) {
        assertThatThrownBy(() -> reader.read(json, InputVisitor::any))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes(json)), InputVisitor::any))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void whatStandsBeforeATagIsLimitedToo() {
        String wide = "{\"a\":[" + "1,".repeat(3_000_000) + "1],\"type\":\"user\"}";
        assertThatThrownBy(() -> JsonReader.lenient().read(wide, Netdev::read)).isInstanceOf(InputException.class);
        String deep = "{\"a\":" + "[".repeat(5000);
        assertThatThrownBy(() -> JsonReader.lenient().read(deep, Netdev::read)).isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul",
                "NaN",
                "Infinity",
                "-",
                "+1",
                "01",
                "1.",
                ".5",
                "1e",
                "0x1",
                "'a'",
                "{a:1}",
                "{\"a\" 1}",
                "[1,]",
                "{\"a\":1,}",
                "[1 2]",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\t\"",
                "\"a\nb\"",
                "\u0000",
                "//c\n1",
                "1/**/",
                "}",
                "]",
                ",",
                "{\"a\":}",
                "\"abc",
                "[",
                "{",
                "{\"a\""
            })
    void malformedTextIsRefused(String json) {
        for (ValueReader<?> type : TYPES) {
            assertThatThrownBy(() -> JsonReader.strict().read(json, type)).isInstanceOf(InputException.class);
            assertThatThrownBy(() -> JsonReader.lenient().read(bytes(json), type))
                    .isInstanceOf(InputException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ff", "c0 80", "c1 bf", "e2 82", "ed a0 80", "f4 90 80 80", "80", "e0 80 80", "f8 88 80 80 80"})
    void malformedUtf8IsRefused(String hex) {
        byte[] json = bytes("{\"name\":\"__________\"}");
        byte[] octets = HexFormat.ofDelimiter(" ").parseHex(hex);
        System.arraycopy(octets, 0, json, 10, octets.length);
        assertThatThrownBy(() -> JsonReader.strict().read(json, Node::read)).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> JsonReader.strict().read(new ByteArrayInputStream(json), Node::read))
                .isInstanceOf(InputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void bytesAreNothingButUtf8(String charset) {
        byte[] json = "{\"name\":\"n\"}".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> JsonReader.strict().read(json, Node::read)).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> JsonReader.strict().read(new ByteArrayInputStream(json), Node::read))
                .isInstanceOf(InputException.class);
    }

    @Test
    void messagesOfHostilePathsStayReadable() {
        String name = "a\\n\u202e" + "b".repeat(1000);
        String json = ("{\"" + name + "\":").repeat(500) + "[1,1.x";
        assertThatThrownBy(() -> JsonReader.lenient().read(json, Netdev::read))
                .isInstanceOfSatisfying(InputException.class, e -> {
                    assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n");
                    assertThat(e.path()).hasSizeLessThan(600_000);
                });
        assertThatThrownBy(() -> JsonReader.strict().read("{\"a\\nb\":1}", Node::read))
                .hasMessage("a\ufffdb: Node has no member \"a\ufffdb\" (line 1, column 9)");
    }

    /** Each object's tag stands behind the next object, and the innermost has many tokens. */
    @Test
    void tagsWithinTagsAreFoundInOnePass() {
        int depth = 1000;
        String json =
                "{\"nested\":".repeat(depth) + "[" + "1,".repeat(300_000) + "1]" + ",\"type\":\"user\"}".repeat(depth);
        assertThat(JsonReader.strict().read(json, HostileInputTest::depth)).isEqualTo(depth);
    }

    private static int depth(InputVisitor in) {
        if (in.kind() != ValueKind.OBJECT) {
            in.any();
            return 0;
        }
        in.beginObject();
        assertThat(in.tag(NESTED, 0, TAG)).isZero();
        int inner = 0;
        for (int member = in.nextMember(NESTED); member != InputVisitor.END; member = in.nextMember(NESTED)) {
            inner += member == 1 ? depth(in) : in.symbol(TAG);
        }
        return inner + 1;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void mutatedMessagesThrowNothingElse(long seed) {
        Random random = new Random(seed);
        Samples samples = new Samples(seed);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] valid = (i % 2 == 0 ? samples.netdev() : samples.limits()).toJsonBytes();
            for (int j = 0; j < 10; j++) {
                refused += isRefused(mutated(valid, random), i + j);
            }
        }
        assertThat(refused).as("seed %d", seed).isBetween(1000, 5000);
    }

    private static int isRefused(byte[] json, int turn) {
        JsonReader reader = turn % 3 == 0 ? JsonReader.lenient() : JsonReader.strict();
        try {
            reader.read(json, TYPES.get(turn % TYPES.size()));
            return 0;
        } catch (InputException e) {
            assertThat(e.getMessage()).hasSizeLessThan(1000);
            return 1;
        }
    }

    /** A copy in which some bytes are replaced, cut out or doubled. */
    private static byte[] mutated(byte[] valid, Random random) {
        byte[] json = valid.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(json.length);
            switch (random.nextInt(3)) {
                case 0 -> json[at] = (byte) random.nextInt(256);
                case 1 -> json[at] = (byte) "{}[]:,\"\\0-e.tfnu".charAt(random.nextInt(16));
                default -> {
                    int to = random.nextInt(json.length);
                    System.arraycopy(valid, at, json, to, Math.min(random.nextInt(20), json.length - Math.max(at, to)));
                }
            }
        }
        return json;
    }

    private static void assertRefused(String json, String limit) {
        for (JsonReader reader : List.of(JsonReader.strict(), JsonReader.lenient())) {
            for (ValueReader<?> type : TYPES) {
                assertThatThrownBy(() -> reader.read(json, type)).isInstanceOf(InputException.class);
            }
            assertThatThrownBy(() -> reader.read(json, InputVisitor::any)).hasMessageContaining(limit);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
