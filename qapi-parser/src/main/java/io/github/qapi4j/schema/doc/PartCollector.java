package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Described;
import io.github.qapi4j.schema.doc.Documentation.Part;
import io.github.qapi4j.schema.doc.Documentation.Tagged;
import io.github.qapi4j.schema.doc.Documentation.Text;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.CommentBlock;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Takes the parts that a grammar finds, and checks what holds for parts in both grammars: names and empty texts. */
final class PartCollector {

    private static final Set<String> SINGLE = Set.of("Returns", "Errors", "Since");

    private final CommentBlock block;
    private final List<Line> lines;
    private final boolean oldPositions;
    private final NavigableSet<Integer> malformed = new TreeSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> features = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private int textOpener;

    PartCollector(CommentBlock block, Dialect dialect) {
        this.block = block;
        this.lines = block.soundLines();
        for (Line line : block.lines()) {
            if (line.malformed()) {
                malformed.add(line.position().line());
            }
        }
        this.oldPositions = dialect == Dialect.V7_2;
    }

    /** Adds plain paragraphs; those that follow each other are one part. */
    void text(int opener, List<String> lines) {
        String text = DocText.join(lines);
        if (text.isEmpty()) {
            return;
        }
        if (paragraphs.isEmpty()) {
            textOpener = opener;
        }
        paragraphs.add(text);
    }

    /**
     * Adds a description.
     *
     * @param opener the line of its {@code @name:}
     * @param closer the line behind its last
     */
    void described(String name, boolean feature, int opener, int closer, List<String> lines) {
        if (name.isEmpty()) {
            report(opener, "Q-DOC-011", section(opener), "a description needs a name between '@' and ':'");
        } else if (!(feature ? features : members).add(name)) {
            report(opener, "Q-DOC-012", section(opener), "'" + name + "' is described twice");
        }
        String text = DocText.join(lines);
        if (text.isEmpty()) {
            reportEmpty("the description of '" + name + "'", opener, closer);
        }
        endText();
        parts.add(new Described(name, feature, text, at(opener)));
    }

    /** Adds a tagged section; see {@link #described}. */
    void tagged(String tag, int opener, int closer, List<String> lines) {
        if (!tags.add(tag) && SINGLE.contains(tag)) {
            report(opener, "Q-DOC-013", section(opener), "there is more than one '" + tag + ":' section");
        }
        String text = DocText.join(lines);
        if (text.isEmpty()) {
            reportEmpty("the '" + tag + ":' section", opener, closer);
        }
        endText();
        parts.add(new Tagged(tag, text, at(opener)));
    }

    void report(int line, String code, String message) {
        report(line, code, at(line), message);
    }

    Reading reading() {
        endText();
        return new Reading(parts, findings);
    }

    private void endText() {
        if (!paragraphs.isEmpty()) {
            parts.add(new Text(String.join("\n\n", paragraphs), at(textOpener)));
            paragraphs.clear();
        }
    }

    private void reportEmpty(String what, int opener, int closer) {
        int end = lines.size();
        if ((closer == end && !block.closed())
                || isMalformedBetween(at(opener).line(), at(closer).line())) {
            return;
        }
        String message = what + " has no text";
        if (oldPositions) {
            report(closer, "Q-DOC-014", at(closer), message);
        } else if (block.closed()) {
            report(end, "Q-DOC-014", section(opener), message);
        }
    }

    private boolean isMalformedBetween(int first, int last) {
        Integer line = malformed.higher(first);
        return line != null && line < last;
    }

    private void report(int noticed, String code, Position position, String message) {
        findings.add(new Finding(at(noticed).line(), code, position, message));
    }

    private Position section(int line) {
        return oldPositions ? at(line) : at(line).withoutColumn();
    }

    private Position at(int line) {
        return line < lines.size() ? lines.get(line).position() : block.end();
    }
}
