package io.github.qapi4j.codegen.javadoc;

/**
 * Renders doc texts as Javadoc. What it returns cannot leave the comment that it is put into, whatever the text is, and
 * passes doclint; it goes into JavaPoet's {@code addJavadoc("$L", html)}.
 */
public final class Javadocs {

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

    /** Plain text, no markup recognised, that cannot leave the comment; its line ends stay. */
    public static String text(String plain) {
        StringBuilder out = new StringBuilder();
        Escapes.append(out, Escapes.printable(plain));
        return out.toString();
    }
}
