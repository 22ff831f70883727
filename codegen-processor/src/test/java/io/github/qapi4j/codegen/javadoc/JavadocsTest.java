package io.github.qapi4j.codegen.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocsTest {

    private static final Path CASES = Path.of("src/test/resources/javadoc");
    private static final LinkResolver LINKS = new TestLinks();
    private static final List<String> PIECES = List.of(
            "*/",
            "*",
            "/",
            "/**",
            "@",
            "@param x",
            "{@",
            "{",
            "}",
            "{@code ",
            "{@link #no}",
            "<",
            ">",
            "&",
            "&lt;",
            "&#42;/",
            "\\",
            "\\u002a/",
            "\\\\u002a",
            "\u0000",
            "\u0007",
            "\u2028",
            "\u202e",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\n",
            "\n\n",
            "\n  ",
            "\n- ",
            "\n1. ",
            "\n.. note:: ",
            "\n.. qmp-example::\n\n  ",
            "::\n\n  ",
            "\n====  ===\n",
            "\n====\n",
            "`",
            "``",
            "**",
            ":doc:`",
            "`_",
            "https://",
            "https://x/\"'<>",
            "word",
            " ",
            "  ",
            "\t",
            "`Pump`",
            "@rate",
            "x <",
            "</p>",
            "<script>",
            "&&",
            "&nbsp");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rst"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rendersAsExpected(String name) throws IOException {
        String html = Javadocs.html(Files.readString(CASES.resolve(name + ".rst")), LINKS);
        Path expected = CASES.resolve(name + ".html");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, html + "\n");
        }
        assertThat(html + "\n").isEqualTo(Files.readString(expected));
        assertThat(DocLint.complaints(List.of(html))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {} /*",
                "a *\\/ b",
                "\\*/ x",
                "\\u002a/ class Evil {} /*",
                "*\\u002f",
                "\\\\u002a/",
                "@deprecated no",
                "text\n@deprecated no",
                "{@literal x",
                "{@code",
                "} } }",
                "<script>alert(1)</script>",
                "a < b > c & d &lt; e &nosuch;",
                "x\u0000y\u001bz\u202ew\ud800",
                "``*/``",
                "**\\*/**",
                "`x <https://example.com/*/>`_",
                "https://example.com/*/\"onclick=",
                "::\n\n  */\n  @x\n  \\u0040",
                "=*=\n/\n",
            })
    void cannotLeaveTheComment(String text) {
        assertHarmless(text);
        assertThat(DocLint.complaints(List.of("Text.\n" + Javadocs.html(text, LINKS))))
                .as(text)
                .isEmpty();
    }

    @Test
    void rendersRandomTexts() {
        long seed = 20_251_122;
        Random random = new Random(seed);
        List<String> rendered = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertHarmless(text.toString());
            rendered.add("Text.\n" + Javadocs.html(text.toString(), LINKS));
        }
        assertThat(DocLint.complaints(rendered)).as("seed " + seed).isEmpty();
    }

    /** With anything quadratic in it this takes minutes. */
    @Test
    void rendersHugeTexts() {
        for (String piece : List.of(
                "`",
                "`a ",
                "``a ",
                "*a ",
                "**a ",
                ":a:`",
                ":a",
                "@",
                "@a-",
                "https://",
                "\\",
                "- ",
                "a\n",
                "- a\n",
                "a\n  ",
                "\n",
                ".. note:: ",
                ".. note::\n",
                "== ",
                "===\n",
                "=== =\n",
                "1. a\n",
                "(",
                "<",
                ":: \n",
                "a::\n\n  b\n\n")) {
            assertThat(Javadocs.html(piece.repeat(100_000 / piece.length()), LINKS))
                    .isNotNull();
        }
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            nested.append(" ".repeat(i)).append("text\n\n");
        }
        assertThat(Javadocs.html(nested.toString(), LINKS)).contains("text");
        assertThat(Javadocs.html("- ".repeat(50_000) + "x", LINKS)).contains("x");
    }

    @Test
    void rendersNothingAsNothing() {
        assertThat(Javadocs.html("", LINKS)).isEmpty();
        assertThat(Javadocs.html(" \n\n ", LINKS)).isEmpty();
        assertThat(Javadocs.html(".. comment", LINKS)).isEmpty();
    }

    @Test
    void showsTheSectionsOfOlderComments() {
        Position position = Position.ofLine("m.json", 1);
        Documentation documentation = new Documentation(
                "spin",
                List.of(
                        new Documentation.Text("Turns @rate.", position),
                        new Documentation.Described("rate", false, "the rate", position),
                        new Documentation.Tagged("Returns", "nothing", position),
                        new Documentation.Tagged("Notes", "Slow.\n\nFast.", position),
                        new Documentation.Tagged("Example", "-> { \"execute\":\n     \"spin\" }", position),
                        new Documentation.Text("More.", position)),
                position);
        assertThat(Javadocs.body(documentation, LINKS)).isEqualTo("""
                        Turns {@link #getRate() rate}.

                        <p><strong>Note:</strong> Slow.

                        <p>Fast.

                        <p><strong>Example:</strong>
                        <pre>
                        -&gt; { "execute":
                             "spin" }
                        </pre>

                        <p>More.""");
    }

    @Test
    void escapesPlainText() {
        assertThat(Javadocs.text("a `b` <c> */ @d")).isEqualTo("a `b` &lt;c&gt; *&#47; &#64;d");
    }

    private static void assertHarmless(String text) {
        String html = Javadocs.html(text, LINKS);
        assertThat(html.replace("#getRate()\nrate", "#getRate() rate")
                        .replace("@link\n", "@link ")
                        .replace("{@link #getRate() rate}", "")
                        .replace("{@link Pump}", ""))
                .as(text)
                .doesNotContain("*/", "@", "\\")
                .matches(s -> s.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
    }
}
