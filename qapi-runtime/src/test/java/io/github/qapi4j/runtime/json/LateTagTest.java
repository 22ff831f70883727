package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag counts wherever it stands, and alike whether it is found in the text or among tokens that a stream gave. */
class LateTagTest {

    private static final EnumDescriptor TAG = EnumDescriptor.of("Tag", "user");
    private static final TypeDescriptor NESTED = TypeDescriptor.of("Nested")
            .mandatory("type", "Tag")
            .optional("nested", "Nested")
            .build();

    private static final String USER = "{\"host\":\"h\",\"id\":\"i\",\"type\":\"user\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                USER,
                " { \"host\" : \"h\" ,\n\t\"id\" : \"i\" , \"type\" : \"user\" } ",
                "{\"host\":\"h\",\"id\":\"i\",\"ty\\u0070e\":\"user\"}",
                "{\"host\":\"h\",\"id\":\"i\",\"type\":\"us\\u0065r\"}",
                "{\"h\\u006fst\":\"h\",\"id\":\"i\",\"type\":\"user\"}",
            })
    void isFound(String text) {
        assertThat(JsonReader.strict().read(text, Netdev::read)).isEqualTo(user("h"));
        assertThat(bytes(text, JsonReader.strict())).isEqualTo(user("h"));
        assertThat(stream(text, JsonReader.strict())).isEqualTo(user("h"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", "\\\"type\\\":\\\"hub\\\"", "\\\\", "{\\\"", "äöü\\n", "\ud83d\ude00", ",", ":", "]["})
    void isNotFoundInsideOfStrings(String content) {
        String text = USER.replace("\"h\"", "\"" + content + "\"");
        String host = content.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
        assertThat(JsonReader.strict().read(text, Netdev::read)).isEqualTo(user(host));
        assertThat(bytes(text, JsonReader.strict())).isEqualTo(user(host));
        assertThat(stream(text, JsonReader.strict())).isEqualTo(user(host));
    }

    @Test
    void ofAnInnerUnionIsFoundToo() {
        String text =
                "{\"x\":[{\"kind\":\"a\",\"type\":\"user\"},-1.5e3,null],\"kind\":\"tap\",\"id\":\"i\",\"type\":\"hub\"}";
        Netdev read = bytes(text, JsonReader.lenient());
        assertThat(read).isInstanceOf(Netdev.Hub.class);
        assertThat(read.unknownMembers()).containsOnlyKeys("x");
        assertThat(stream(text, JsonReader.lenient())).isEqualTo(read);
        assertThat(JsonReader.lenient().read(text, Netdev::read)).isEqualTo(read);
    }

    @Test
    void aMissingOneIsToldAtTheEndOfItsObject() {
        String text = "{\"nested\":{\"nested\":{\"type\":\"user\"}},\"type\":\"user\"}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonReader reader = JsonReader.strict();
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> reader.read(text, LateTagTest::nested),
                () -> reader.read(bytes, LateTagTest::nested),
                () -> reader.read(new ByteArrayInputStream(bytes), LateTagTest::nested))) {
            assertThatThrownBy(reading)
                    .hasMessage("nested.type: mandatory member of Nested is missing (line 1, column 36)");
        }
    }

    private static int nested(InputVisitor in) {
        in.beginObject();
        int tag = in.tag(NESTED, 0, TAG);
        for (int member = in.nextMember(NESTED); member >= 0; member = in.nextMember(NESTED)) {
            if (member == 0) {
                in.symbol(TAG);
            } else {
                nested(in);
            }
        }
        return tag;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"i\"}",
                "{\"id\":\"i\",\"type\":\"other\"}",
                "{\"id\":\"i\",\"type\":1}",
                "{\"id\":\"i\",\"type\":\"user\",\"type\":\"user\"}",
                "{\"x\":{\"type\":\"user\"},\"id\":\"i\"}",
                "{\"id\":\"i\" \"type\":\"user\"}",
                "{\"id\":[}],\"type\":\"user\"}",
                "{\"id\":\"i\",\"type\":\"user\"",
                "{\"id\":\"i\",\"type\":\"user",
                "{\"id\":\"i",
                "{",
            })
    void faultsAreToldAlike(String text) {
        String told = problem(() -> bytes(text, JsonReader.strict()));
        assertThat(problem(() -> stream(text, JsonReader.strict()))).isEqualTo(told);
        // The parser of characters has words of its own.
        assertThatThrownBy(() -> JsonReader.strict().read(text, Netdev::read)).isInstanceOf(InputException.class);
    }

    @Test
    void membersMayComeInAnyOrderAmongAnyOthers() {
        long seed = 20251125;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String text = shuffled(random);
            Netdev read = stream(text, JsonReader.lenient());
            assertThat(read).as("seed %d, %s", seed, text).isInstanceOf(Netdev.User.class);
            assertThat(bytes(text, JsonReader.lenient())).isEqualTo(read);
            assertThat(JsonReader.lenient().read(text, Netdev::read)).isEqualTo(read);
        }
    }

    private static String shuffled(Random random) {
        List<String> members = new ArrayList<>(List.of("\"id\":\"i\"", "\"type\":\"user\"", "\"host\":\"h\""));
        for (int i = random.nextInt(4); i > 0; i--) {
            members.add("\"other" + i + "\":" + any(random, 3));
        }
        Collections.shuffle(members, random);
        return "{" + String.join(random.nextBoolean() ? "," : " , ", members) + "}";
    }

    private static String any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> "\"}{\\\"type\\\":\\\\\"";
            case 1 -> "-1.5e+3";
            case 2 -> "null";
            case 3 -> "\"\\u00e4\u00e4\"";
            case 4 -> "[" + any(random, depth - 1) + ", " + any(random, depth - 1) + "]";
            default -> "{\"type\":" + any(random, depth - 1) + "}";
        };
    }

    private static Netdev user(String host) {
        Netdev.User user = new Netdev.User();
        user.setId("i");
        user.u().setHost(host);
        return user;
    }

    private static Netdev bytes(String text, JsonReader reader) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), Netdev::read);
    }

    private static Netdev stream(String text, JsonReader reader) {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Netdev::read);
    }

    private static String problem(Runnable reading) {
        InputException[] caught = new InputException[1];
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(InputException.class, refused -> caught[0] = refused);
        return caught[0].path() + ": " + caught[0].problem();
    }
}
