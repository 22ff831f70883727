package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is large in one respect. With anything quadratic in it, one of these takes minutes instead of a moment. */
class GrowthTest {

    private static final int MANY = 30_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void isReadAndReportedInLinearTime(String what, String text) {
        ReadResult result = TestSchemas.read(text, Dialect.V10_2);
        assertThat(DiagnosticRenderer.text(result.sources(), Dialect.V10_2, false)
                        .renderAll(result.diagnostics()))
                .isNotNull();
        assertThat(result.hasErrors()).isEqualTo(what.startsWith("faulty"));
    }

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of("definitions", many("\n", i -> "{ 'struct': 'S" + i + "x', 'data': { 'a': 'int' } }")),
                Arguments.of(
                        "definitions on one line",
                        many(" ", i -> "{ 'struct': 'S" + i + "x', 'data': { 'a': 'int' } }")),
                Arguments.of("values", "{ 'enum': 'Ee', 'data': [ " + many(", ", i -> "'v" + i + "'") + " ] }"),
                Arguments.of(
                        "members", "{ 'struct': 'Ss', 'data': { " + many(", ", i -> "'m" + i + "': 'int'") + " } }"),
                Arguments.of(
                        "faulty descriptions in a definition's comment",
                        "##\n# @Ss:\n#\n" + many("\n", i -> "# @m" + i + ":")
                                + "\n# text\n#\n# @n: x\n##\n{ 'struct': 'Ss', 'data': {} }"),
                Arguments.of(
                        "faulty descriptions in a free-form comment",
                        "##\n# Text\n" + many("\n", i -> "# @m" + i + ":") + "\n##\n"),
                Arguments.of(
                        "alternates of one enum",
                        "{ 'enum': 'Ee', 'data': [ " + many(", ", i -> "'v" + i + "'") + " ] }\n"
                                + many("\n", i -> "{ 'alternate': 'A" + i + "x', 'data': { 'a': 'Ee' } }")),
                Arguments.of(
                        "commands with one argument type",
                        "{ 'struct': 'Ss', 'data': { " + many(", ", i -> "'m" + i + "': 'int'") + " } }\n"
                                + many("\n", i -> "{ 'command': 'c" + i + "', 'data': 'Ss' }")),
                Arguments.of(
                        "faulty unions over one enum",
                        "{ 'enum': 'Ee', 'data': [ " + many(", ", i -> "'v" + i + "'") + " ] }\n"
                                + many(
                                        "\n",
                                        i -> "{ 'union': 'U" + i + "x', 'base': { 'g': 'Ee' }, 'discriminator': 'g',"
                                                + " 'data': {} }")),
                Arguments.of(
                        "faulty unions inside one another",
                        "{ 'enum': 'Ee', 'data': [ 'a' ] }\n"
                                + many(
                                        "\n",
                                        i -> "{ 'union': 'U" + i + "x', 'base': { 'g" + i + "': 'Ee' },"
                                                + " 'discriminator': 'g" + i + "', 'data': { 'a': 'U" + (i + 1)
                                                + "x' } }")
                                + "\n{ 'struct': 'U" + MANY + "x', 'data': {} }"),
                Arguments.of(
                        "faulty branches",
                        "{ 'enum': 'Ee', 'data': [ " + many(", ", i -> "'v" + i % 9_000 + "x" + i / 9_000 + "'")
                                + " ] }\n{ 'union': 'Uu', 'base': { 'g': 'Ee' }, 'discriminator': 'g', 'data': { "
                                + many(", ", i -> "'w" + i + "': 'Bb'") + " } }\n{ 'struct': 'Bb', 'data': {} }"),
                Arguments.of("faulty objects", "{}".repeat(10 * MANY)),
                Arguments.of("faulty strings", "'\n".repeat(10 * MANY)),
                Arguments.of("faulty comments", many("\n", i -> "##\n# @a:\n# @b: c\n{}")),
                Arguments.of(
                        "faulty references on one line, with notes",
                        many(" ", i -> "{ 'struct': 'S" + i + "x', 'data': { 'a': 'T" + i % 700 + "' } }")),
                Arguments.of("comments", many("\n", i -> "##\n# Text " + i + "\n##\n")),
                Arguments.of("a long comment", "##\n" + many("\n", i -> "# Text " + i) + "\n##\n"),
                Arguments.of(
                        "faulty names", many("\n", i -> "{ 'struct': 's" + i + "', 'data': { 'a': 'T" + i + "' } }")),
                Arguments.of(
                        "faulty references",
                        many(" ", i -> "{ 'struct': 'S" + i + "x', 'data': { 'a': 'T" + i + "x' } }")),
                Arguments.of(
                        "faulty kinds", many(" ", i -> "{ 'strct': 'S" + i + "x', 'data': { 'a': 'S" + i + "x' } }")),
                Arguments.of("faulty keys", "{ 'struct': 'Ss', " + many(", ", i -> "'dat" + i + "': true") + " }"),
                Arguments.of("faulty values", "{ 'enum': 'Ee', 'data': [ " + many(", ", i -> "'V" + i + "'") + " ] }"),
                Arguments.of(
                        "faulty pragmas", "{ 'pragma': { " + many(", ", i -> "'doc-require" + i + "': true") + " } }"),
                Arguments.of("faulty long string", "'" + "x".repeat(10 * MANY) + "'"),
                Arguments.of("faulty stray text", "x".repeat(10 * MANY)),
                Arguments.of("faulty nesting", "[".repeat(MANY)));
    }

    private static String many(String separator, IntFunction<String> part) {
        return IntStream.range(0, MANY).mapToObj(part).collect(Collectors.joining(separator));
    }
}
