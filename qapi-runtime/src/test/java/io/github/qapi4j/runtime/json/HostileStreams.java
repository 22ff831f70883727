package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.Netdev;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads texts of 100 MB, each hostile in its own way, in a process of its own whose heap holds none of them. */
public final class HostileStreams {

    private static final long SIZE = 100_000_000;
    private static final List<ValueReader<?>> TYPES = List.of(InputVisitor::any, Limits::read, Netdev::read);

    private HostileStreams() {}

    /** Prints how each was refused; ends with an error if one was not. */
    public static void main(String[] arguments) {
        texts().forEach((name, text) -> {
            for (int type = 0; type < TYPES.size(); type++) {
                HostileStream stream = new HostileStream(text.get(0), text.get(1), SIZE);
                try {
                    JsonReader.lenient().read(stream, TYPES.get(type));
                    throw new AssertionError(name + " was taken");
                } catch (InputException e) {
                    System.out.println(name + " " + type + ": " + stream.taken() + " bytes: " + e.problem());
                }
            }
        });
    }

    private static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("deep lists", List.of("", "["));
        texts.put("deep objects", List.of("", "{\"a\":"));
        texts.put("deep objects of a type", List.of("{\"nodes\":[", "{\"children\":["));
        texts.put("wide list", List.of("{\"a\":[1", ",1"));
        texts.put("wide list of a type", List.of("{\"nodes\":[{}", ",{}"));
        texts.put("wide list of lists", List.of("{\"a\":[[]", ",[[]]"));
        texts.put("same member", List.of("{\"a\":1", ",\"a\":1"));
        texts.put("members within members", List.of("{\"a\":[{\"b\":1.5}", ",{\"b\":1.5}"));
        texts.put("long string", List.of("{\"a\":\"", "x"));
        texts.put("long string of escapes", List.of("{\"a\":\"", "\\u00e4"));
        texts.put("long string of a type", List.of("{\"tls-creds\":\"", "\u00e4"));
        texts.put("many long strings", List.of("{\"a\":[\"\"", ",\"" + "x".repeat(100_000) + "\""));
        texts.put("long name", List.of("{\"", "x"));
        texts.put("huge integer", List.of("{\"a\":1", "0"));
        texts.put("huge fraction", List.of("{\"max-bandwidth\":0.", "1"));
        texts.put("huge exponent", List.of("{\"a\":1e", "9"));
        texts.put("huge integer of a type", List.of("{\"max-bandwidth\":1", "0"));
        texts.put("white space", List.of("", " \n"));
        return texts;
    }
}
