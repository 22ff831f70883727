package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.syntax.CommentBlock;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a definition comment by the grammar of releases 10.x: blank lines part it into blocks, and the first line of a
 * block says what it is (qapi-language §6.4, §6.5). After a fault it goes on as the author most likely meant it.
 */
final class BlockGrammar {

    private static final String FEATURES = "Features:";
    private static final Set<String> NOTES = Set.of("Note", "Notes");
    private static final Set<String> EXAMPLES = Set.of("Example", "Examples");
    private static final Set<String> TAGS =
            Set.of("Returns", "Errors", "Since", "TODO", "Note", "Notes", "Example", "Examples");

    private final List<Line> lines;
    private final PartCollector parts;
    private final boolean closed;
    private final boolean headingsRefused;
    private int next = 1;
    private boolean membersMayFollow = true;
    private boolean featuresSeen;
    private boolean featuresDue;

    private BlockGrammar(CommentBlock block, Dialect dialect) {
        this.lines = block.soundLines();
        this.parts = new PartCollector(block, dialect);
        this.closed = block.closed();
        this.headingsRefused = dialect == Dialect.V10_0;
    }

    /** Reads what stands behind the line of the symbol. */
    static Reading read(CommentBlock block, Dialect dialect) {
        BlockGrammar grammar = new BlockGrammar(block, dialect);
        while (grammar.skipBlank()) {
            grammar.part();
        }
        return grammar.parts.reading();
    }

    private void part() {
        Optional<String> tag = tag(text());
        if (text().equals(FEATURES)) {
            features();
        } else if (isDescription(text())) {
            members();
        } else if (tag.isPresent()) {
            tagged(tag.get());
        } else {
            paragraph();
        }
    }

    private void features() {
        if (featuresSeen) {
            parts.report(next, "Q-DOC-008", "there is more than one 'Features:' line");
        }
        membersMayFollow = false;
        next++;
        skipBlank();
        if (atEnd() && !closed) {
            return;
        }
        if (atEnd() || !isDescription(text())) {
            parts.report(next, "Q-DOC-009", "'Features:' must be followed by the description of a feature");
            featuresDue = true;
        } else {
            featuresSeen = true;
            descriptions(true);
        }
    }

    private void members() {
        if (featuresDue) {
            // What stands between them and 'Features:' has been reported.
            featuresDue = false;
            featuresSeen = true;
            descriptions(true);
            return;
        }
        if (!membersMayFollow) {
            parts.report(
                    next,
                    "Q-DOC-010",
                    "the description of '" + name(text()) + "' must stand with those of the other members");
        }
        membersMayFollow = false;
        descriptions(false);
    }

    private void descriptions(boolean feature) {
        while (!atEnd() && isDescription(text())) {
            int opener = next;
            String name = name(text());
            List<String> lines = indented(name.length() + 2);
            parts.described(name, feature, opener, next, lines);
        }
    }

    private void tagged(String tag) {
        if (NOTES.contains(tag)) {
            parts.report(next, "Q-DOC-015", "'" + tag + ":' is no section any more; use '.. note::'");
        } else if (EXAMPLES.contains(tag)) {
            parts.report(next, "Q-DOC-016", "'" + tag + ":' is no section any more; use '.. qmp-example::'");
        }
        membersMayFollow = false;
        int opener = next;
        List<String> lines = indented(tag.length() + 1);
        parts.tagged(tag, opener, next, lines);
    }

    private void paragraph() {
        int opener = next;
        if (headingsRefused && text().startsWith("=")) {
            parts.report(next, "Q-DOC-020", "a definition comment has no headings");
        }
        List<String> lines = new ArrayList<>();
        while (!atEnd() && !text().isEmpty()) {
            lines.add(text());
            next++;
        }
        parts.text(opener, lines);
    }

    /**
     * The text of a description or section, its indent removed.
     *
     * @param start where on the current line it starts
     */
    private List<String> indented(int start) {
        List<String> text = new ArrayList<>();
        text.add(DocText.afterSpaces(text(), start));
        next++;
        takeBlank(text);
        if (atEnd() || DocText.indent(text()) == 0) {
            return text;
        }
        int indent = DocText.indent(text());
        int first = next;
        while (!atEnd() && !isDescription(text())) {
            if (!text().isEmpty() && DocText.indent(text()) < indent) {
                if (next != first + 1) {
                    break;
                }
                parts.report(next, "Q-DOC-017", "unexpected de-indentation, at least " + indent + " expected");
                if (DocText.indent(text()) == 0) {
                    break;
                }
            }
            text.add(DocText.dedent(text(), indent));
            next++;
        }
        return text;
    }

    private void takeBlank(List<String> text) {
        while (!atEnd() && text().isEmpty()) {
            text.add("");
            next++;
        }
    }

    private boolean skipBlank() {
        takeBlank(new ArrayList<>());
        return !atEnd();
    }

    private boolean atEnd() {
        return next >= lines.size();
    }

    private String text() {
        return lines.get(next).text();
    }

    private static boolean isDescription(String line) {
        return line.startsWith("@") && line.indexOf(':') >= 0;
    }

    private static String name(String line) {
        return line.substring(1, line.indexOf(':'));
    }

    /** The tag that a line opens a section of. */
    private static Optional<String> tag(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || line.startsWith("::", colon)) {
            return Optional.empty();
        }
        return Optional.of(line.substring(0, colon)).filter(TAGS::contains);
    }
}
