package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every type of a member against every other one, optional and mandatory: it fits and arrives, or it is an error. */
class SiblingTableTest {

    private static final String TYPES = """
            { 'enum': 'Colour', 'data': [ 'red' ] }
            { 'enum': 'Mode', 'data': [ 'red' ] }
            { 'struct': 'Node', 'data': { 'name': 'str' } }
            { 'struct': 'Leaf', 'data': { 'name': 'str' } }
            { 'union': 'Choice', 'base': { 'colour': 'Colour' }, 'discriminator': 'colour', 'data': { 'red': 'Node' } }
            { 'alternate': 'StrOrNull', 'data': { 's': 'str', 'n': 'null' } }
            { 'alternate': 'NullOrStr', 'data': { 'n': 'null', 's': 'str' } }
            { 'alternate': 'SizeOrNull', 'data': { 'i': 'size', 'n': 'null' } }
            { 'alternate': 'ByteOrBool', 'data': { 'i': 'uint8', 'b': 'bool' } }
            { 'alternate': 'NodeOrNull', 'data': { 'o': 'Node', 'n': 'null' } }
            { 'alternate': 'NodesOrNull', 'data': { 'l': [ 'Node' ], 'n': 'null' } }
            { 'alternate': 'JustColour', 'data': { 'e': 'Colour' } }
            """;

    /** Values of each type as JSON; where there are several, the least and the greatest are among them. */
    private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

    /** What besides itself each type fits, by the rules of docs/sibling-types.md. */
    private static final Map<String, List<String>> FITS = Map.ofEntries(
            Map.entry("str", List.of("StrOrNull", "NullOrStr")),
            Map.entry("bool", List.of("ByteOrBool")),
            Map.entry("int", List.of("int64")),
            Map.entry("int64", List.of("int")),
            Map.entry("int8", List.of("int", "int64", "int16", "int32")),
            Map.entry("int16", List.of("int", "int64", "int32")),
            Map.entry("int32", List.of("int", "int64")),
            Map.entry(
                    "uint8",
                    List.of("int", "int64", "int16", "int32", "uint16", "uint32", "uint64", "size", "ByteOrBool")),
            Map.entry("uint16", List.of("int", "int64", "int32", "uint32", "uint64", "size")),
            Map.entry("uint32", List.of("int", "int64", "uint64", "size")),
            Map.entry("uint64", List.of("size")),
            Map.entry("size", List.of("uint64", "SizeOrNull")),
            Map.entry("Colour", List.of("JustColour")),
            Map.entry("Node", List.of("NodeOrNull")),
            Map.entry("[Node]", List.of("NodesOrNull")),
            Map.entry("StrOrNull", List.of("str")),
            Map.entry("NullOrStr", List.of("str")),
            Map.entry("SizeOrNull", List.of("size")),
            Map.entry("NodeOrNull", List.of("Node")),
            Map.entry("NodesOrNull", List.of("[Node]")),
            Map.entry("JustColour", List.of("Colour")));

    static {
        VALUES.put("str", List.of("\"\"", "\"a\""));
        VALUES.put("bool", List.of("false", "true"));
        VALUES.put("number", List.of("0.5"));
        VALUES.put("int", List.of("-9223372036854775808", "9223372036854775807"));
        VALUES.put("int64", List.of("-9223372036854775808", "9223372036854775807"));
        VALUES.put("int8", List.of("-128", "127"));
        VALUES.put("int16", List.of("-32768", "32767"));
        VALUES.put("int32", List.of("-2147483648", "2147483647"));
        VALUES.put("uint8", List.of("0", "255"));
        VALUES.put("uint16", List.of("0", "65535"));
        VALUES.put("uint32", List.of("0", "4294967295"));
        VALUES.put("uint64", List.of("0", "18446744073709551615"));
        VALUES.put("size", List.of("0", "18446744073709551615"));
        VALUES.put("any", List.of("null", "[1,{\"a\":\"b\"}]"));
        VALUES.put("null", List.of("null"));
        VALUES.put("Colour", List.of("\"red\""));
        VALUES.put("Mode", List.of("\"red\""));
        VALUES.put("Node", List.of("{\"name\":\"a\"}"));
        VALUES.put("Leaf", List.of("{\"name\":\"a\"}"));
        VALUES.put("Choice", List.of("{\"colour\":\"red\",\"name\":\"a\"}"));
        VALUES.put("StrOrNull", List.of("\"a\"", "null"));
        VALUES.put("NullOrStr", List.of("\"a\"", "null"));
        VALUES.put("SizeOrNull", List.of("18446744073709551615", "null"));
        VALUES.put("ByteOrBool", List.of("255", "true"));
        VALUES.put("NodeOrNull", List.of("{\"name\":\"a\"}", "null"));
        VALUES.put("NodesOrNull", List.of("[{\"name\":\"a\"}]", "null"));
        VALUES.put("JustColour", List.of("\"red\""));
        VALUES.put("[int]", List.of("[]", "[1,2]"));
        VALUES.put("[uint8]", List.of("[]", "[1,2]"));
        VALUES.put("[Node]", List.of("[]", "[{\"name\":\"a\"}]"));
    }

    @TempDir
    private Path directory;

    @Test
    void everyPairFitsOrIsRefused() {
        List<Pair> pairs = pairs();
        List<String> expected = new ArrayList<>();
        for (Pair pair : pairs) {
            pair.problem().ifPresent(expected::add);
        }
        assertThat(expected).hasSizeBetween(1, pairs.size() - 1);
        assertThat(generating(pairs).problems())
                .extracting(SiblingTableTest::message)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatFitsArrives() throws IOException, ReflectiveOperationException {
        List<Pair> pairs = pairs().stream()
                .filter(pair ->
                        pair.fromOptional && pair.toOptional && pair.problem().isEmpty())
                .toList();
        GenerationResult result = generating(pairs).result();
        assertThat(result.diagnostics()).isEmpty();
        Compilation compilation = Compilation.of(result.files(), Compilation.STRICT, directory);
        Class<?> source = compilation.load("p.Source");
        Class<?> target = compilation.load("p.Target");
        for (Pair pair : pairs) {
            for (String value : VALUES.get(pair.from)) {
                String json = "{\"" + pair.name() + "\":" + value + "}";
                Object from = read(source, json);
                Object to = target.getConstructor().newInstance();
                assertThat(source.getMethod("applyTo", target).invoke(from, to)).isSameAs(to);
                boolean clears = value.equals("null") && !takesNull(pair.to);
                assertThat(members(to)).as(pair + " " + value).isEqualTo(clears ? "{}" : json);
                assertThat(members(from)).isEqualTo(json);
            }
        }
    }

    private static String members(Object object) throws ReflectiveOperationException {
        return (String) object.getClass().getMethod("toJson").invoke(object);
    }

    private static Object read(Class<?> type, String json) throws ReflectiveOperationException {
        return type.getMethod("fromJson", String.class).invoke(null, json);
    }

    private static String message(String problem) {
        return problem.replaceFirst("^.*G-SIBLING-001: ", "").replaceFirst(" \\(leave .*$", "");
    }

    private static Generating generating(List<Pair> pairs) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        for (Pair pair : pairs) {
            source.append(source.isEmpty() ? "" : ", ").append(pair.member(pair.fromOptional, pair.from));
            target.append(target.isEmpty() ? "" : ", ").append(pair.member(pair.toOptional, pair.to));
        }
        return Generating.from(TYPES + "{ 'struct': 'Source', 'data': {" + source
                        + "} }\n{ 'struct': 'Target', 'data': {" + target + "} }")
                .with("siblings", "Source->Target");
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String from : VALUES.keySet()) {
            for (String to : VALUES.keySet()) {
                for (int i = 0; i < 4; i++) {
                    pairs.add(new Pair(pairs.size(), from, to, i % 2 == 0, i / 2 == 0));
                }
            }
        }
        return pairs;
    }

    private static boolean takesNull(String type) {
        return type.equals("any") || type.equals("null") || type.endsWith("OrNull") || type.startsWith("NullOr");
    }

    private record Pair(int number, String from, String to, boolean fromOptional, boolean toOptional) {

        String name() {
            return "m" + number;
        }

        String member(boolean optional, String type) {
            String written =
                    type.startsWith("[") ? "[ '" + type.substring(1, type.length() - 1) + "' ]" : "'" + type + "'";
            return "'" + (optional ? "*" : "") + name() + "': " + written;
        }

        Optional<String> problem() {
            if (!from.equals(to) && !FITS.getOrDefault(from, List.of()).contains(to)) {
                return Optional.of(
                        "Source." + name() + " (" + from + ") does not fit Target." + name() + " (" + to + ")");
            }
            if (takesNull(from) && !takesNull(to) && !toOptional) {
                return Optional.of("Source." + name() + " (" + from + ") does not fit Target." + name() + " (" + to
                        + "): null would clear a mandatory member");
            }
            return Optional.empty();
        }
    }
}
