package io.github.qapi4j.schema.doc;

import java.util.ArrayList;
import java.util.List;

/** The part that {@link LineGrammar} is adding lines to. */
final class OpenPart {

    private enum Kind {
        TEXT,
        MEMBER,
        FEATURE,
        TAGGED
    }

    private final Kind kind;
    private final String name;
    private final int opener;
    private final String firstLine;
    private final List<String> continuation = new ArrayList<>();
    private int indent;

    private OpenPart(Kind kind, String name, int opener, String firstLine, int indent) {
        this.kind = kind;
        this.name = name;
        this.opener = opener;
        this.firstLine = firstLine;
        this.indent = indent;
    }

    static OpenPart text(int opener) {
        return new OpenPart(Kind.TEXT, "", opener, "", 0);
    }

    static OpenPart described(String name, boolean feature, int opener, String firstLine, int indent) {
        return new OpenPart(feature ? Kind.FEATURE : Kind.MEMBER, name, opener, firstLine, indent);
    }

    static OpenPart tagged(String tag, int opener, String firstLine, int indent) {
        return new OpenPart(Kind.TAGGED, tag, opener, firstLine, indent);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isFeature() {
        return kind == Kind.FEATURE;
    }

    boolean isDescription() {
        return kind == Kind.MEMBER || kind == Kind.FEATURE;
    }

    /** How far its further lines must be indented. */
    int indent() {
        return indent;
    }

    /** Asks no more for an indent, since one line is already known to lack it. */
    void acceptAnyIndent() {
        indent = 0;
    }

    void blank() {
        continuation.add("");
    }

    void add(String line) {
        continuation.add(line);
    }

    void closeInto(PartCollector parts, int closer) {
        switch (kind) {
            case TEXT -> parts.text(opener, continuation);
            case TAGGED -> parts.tagged(name, opener, closer, lines());
            default -> parts.described(name, isFeature(), opener, closer, lines());
        }
    }

    /** The first line's text and the further lines without the indent that they share. */
    private List<String> lines() {
        int common = continuation.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(DocText::indent)
                .min()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(firstLine);
        continuation.forEach(line -> lines.add(DocText.dedent(line, common)));
        return lines;
    }
}
