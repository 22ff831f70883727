package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.sample.Scalars;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The same bytes come, or the same error, whether a value is written into an array or to a stream, which is Jackson's. */
class WritersTest {

    @Test
    void everyCharacterIsWrittenAlike() {
        for (int block = 0; block < 0x10000; block += 0x100) {
            StringBuilder all = new StringBuilder("plain ");
            for (int unit = block; unit < block + 0x100; unit++) {
                if (!Character.isSurrogate((char) unit)) {
                    all.append((char) unit);
                }
            }
            assertAlike(out -> out.string(all.toString()));
        }
        assertAlike(out -> out.string("\ud83d\ude00 \udbff\udfff \ud800\udc00"));
        assertAlike(out -> out.string("a".repeat(100_000) + "\u00e9\"".repeat(50_000)));
    }

    @Test
    void everyNumberIsWrittenAlike() {
        for (long value :
                new long[] {0, -1, 9, 10, 99, 100, 12345, Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE}) {
            assertAlike(out -> out.integer(value));
            assertAlike(out -> out.unsigned(value));
        }
        for (double value :
                new double[] {0, -0.0, 1, 1.5, -1e300, 1e-7, 1e20, 123456789, 2147483648.0, Double.MIN_VALUE}) {
            assertAlike(out -> out.number(value));
        }
        assertAlike(out -> out.number(Double.NaN));
    }

    @Test
    void randomValuesAreWrittenAlike() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            Object value = PlainValues.normalise(value(random, 0));
            assertAlike(out -> out.any(value));
        }
    }

    @Test
    void typesAreWrittenAlike() {
        assertAlike(new Node());
        assertAlike(new Node().setName("n").setChildren(List.of(new Node().setName("a"), new Node())));
        assertAlike(JsonReader.lenient()
                .read("{\"x\":[1,{\"y\":null}],\"id\":\"i\",\"type\":\"other\",\"\u00e9\\\"\":0.50}", Netdev::read));
        assertAlike(JsonReader.strict().read("{\"any\":{\"a\":[]},\"bool\":false,\"number\":1e2}", Scalars::read));
    }

    @Test
    void namesAreEscapedAlike() {
        TypeDescriptor type =
                TypeDescriptor.of("T").optional("a\"b\\\n\u00e9", "str").build();
        assertAlike(out -> {
            out.beginObject();
            out.member(type, 0);
            out.nullValue();
            out.unknownMember("\t\u2028");
            out.bool(true);
            out.endObject();
        });
    }

    @Test
    void whatCannotBeWrittenIsToldAlike() {
        for (String text : List.of("\ud800", "a\udc00", "\ud800\ud800", "\u00e9\udfff")) {
            assertAlike(out -> out.string(text));
            assertAlike(out -> out.any(Map.of("a", List.of("b", text))));
            assertAlike(out -> out.any(Map.of(text, 1L)));
        }
        for (int depth : new int[] {1023, 1024, 1025, 2000}) {
            assertAlike(out -> {
                for (int i = 0; i < depth; i++) {
                    out.beginList(1);
                }
                for (int i = 0; i < depth; i++) {
                    out.endList();
                }
            });
        }
        assertAlike(out -> {
            out.beginList(1);
            out.string("");
            out.string(out.path());
            out.endList();
        });
        assertAlike(OutputVisitor::beginObject);
        assertAlike(out -> {});
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth < 4 ? 7 : 4)) {
            case 0 -> random.nextLong() >> random.nextInt(64);
            case 1 -> random.nextBoolean();
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
            case 3 -> text(random);
            case 4 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(text(random), value(random, depth + 1));
                }
                yield map;
            }
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, random.nextInt(4) == 0 ? 0xd800 : 0x80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertAlike(Writable value) {
        String streamed = answer(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonWriter.compact().write(value, out);
            return out.toString(StandardCharsets.UTF_8);
        });
        assertThat(answer(() -> new String(JsonWriter.compact().toBytes(value), StandardCharsets.UTF_8)))
                .isEqualTo(streamed);
        assertThat(answer(() -> JsonWriter.compact().toJson(value))).isEqualTo(streamed);
    }

    private static String answer(Supplier<String> writing) {
        try {
            return writing.get();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
