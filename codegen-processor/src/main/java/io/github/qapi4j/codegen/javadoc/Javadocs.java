package io.github.qapi4j.codegen.javadoc;

import io.github.qapi4j.schema.doc.Documentation;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders doc texts as Javadoc. What it returns cannot leave the comment that it is put into, whatever the text is, and
 * passes doclint; it goes into JavaPoet's {@code addJavadoc("$L", html)}.
 */
public final class Javadocs {

    /** The directives that took the place of sections. */
    private static final Map<String, String> DIRECTIVES =
            Map.of("Note", "note", "Notes", "note", "Example", "qmp-example", "Examples", "qmp-example");

    private static final int INDENT = 3;

    private Javadocs() {}

    /**
     * The text as HTML, without leading or trailing line ends; empty for a blank text. Its first paragraph has no tag.
     *
     * @param rst reStructuredText, lines separated by LF
     * @param links where names lead
     */
    public static String html(String rst, LinkResolver links) {
        return HtmlWriter.write(BlockParser.parse(Escapes.printable(rst)), links);
    }

    /**
     * What a doc comment says of the definition itself, as {@link #html}: its paragraphs, and in between the notes and
     * examples that older comments have as sections (qapi-language §6.7).
     */
    public static String body(Documentation documentation, LinkResolver links) {
        return html(documentation.parts().stream().map(Javadocs::text).collect(Collectors.joining("\n\n")), links);
    }

    private static String text(Documentation.Part part) {
        if (part instanceof Documentation.Tagged tagged && DIRECTIVES.containsKey(tagged.tag())) {
            return ".. " + DIRECTIVES.get(tagged.tag()) + "::\n\n" + part.text().indent(INDENT);
        }
        return part instanceof Documentation.Text ? part.text() : "";
    }

    /** Plain text, no markup recognised, that cannot leave the comment; its line ends stay. */
    public static String text(String plain) {
        StringBuilder out = new StringBuilder();
        Escapes.append(out, Escapes.printable(plain));
        return out.toString();
    }
}
