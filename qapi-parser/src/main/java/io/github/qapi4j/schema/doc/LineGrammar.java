package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.syntax.CommentBlock;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.List;
import java.util.Set;

/** Reads a definition comment by the grammar of release 7.2: the first word of a line decides (qapi-language §6.7). */
final class LineGrammar {

    private static final Set<String> TAGS =
            Set.of("Returns:", "Since:", "Note:", "Notes:", "Example:", "Examples:", "TODO:");

    private enum Place {
        INTRO,
        MEMBERS,
        FEATURES,
        SECTIONS
    }

    private final List<Line> lines;
    private final PartCollector parts;
    private final boolean lenient;
    private Place place = Place.INTRO;
    private OpenPart open;
    private boolean afterBlank;
    private boolean misplaced;
    private String misplacedCode = "Q-DOC-010";
    private int featuresLine = -1;

    private LineGrammar(CommentBlock block, Dialect dialect) {
        this.lines = block.soundLines();
        this.parts = new PartCollector(block, dialect);
        this.lenient = dialect.isLenient();
        this.open = OpenPart.text(1);
    }

    /** Reads what stands behind the line of the symbol. */
    static Reading read(CommentBlock block, Dialect dialect) {
        LineGrammar grammar = new LineGrammar(block, dialect);
        for (int i = 1; i < grammar.lines.size(); i++) {
            grammar.line(i, grammar.lines.get(i).text());
        }
        grammar.close(grammar.lines.size());
        if (block.closed()) {
            grammar.checkFeatures(grammar.lines.size());
        }
        return grammar.parts.reading();
    }

    private void line(int index, String text) {
        if (text.isEmpty()) {
            open.blank();
            afterBlank = true;
            return;
        }
        String word = DocText.firstWord(text);
        if (!opensPart(index, text, word)) {
            continuation(index, text);
        }
        afterBlank = false;
    }

    private boolean opensPart(int index, String text, String word) {
        if (word.startsWith("@") && word.endsWith(":")) {
            description(index, text, word);
        } else if (TAGS.contains(word) || (lenient && word.equals("Errors:"))) {
            tagged(index, text, word);
        } else if (text.equals("Features:") && featuresMayFollow()) {
            start(index, Place.FEATURES, OpenPart.text(index + 1));
            featuresLine = index;
        } else if (!word.isEmpty() && endsDescriptions()) {
            // A second list of features is what the reference takes for plain text; it stumbles over its first entry.
            misplacedCode = place == Place.FEATURES && text.equals("Features:") ? "Q-DOC-008" : "Q-DOC-010";
            start(index, Place.SECTIONS, OpenPart.text(index));
            open.add(text);
        } else {
            return false;
        }
        return true;
    }

    private boolean featuresMayFollow() {
        return place == Place.INTRO || (place == Place.MEMBERS && afterBlank);
    }

    private boolean endsDescriptions() {
        return (place == Place.FEATURES && open.isText())
                || (afterBlank && (place == Place.MEMBERS || place == Place.FEATURES));
    }

    private void description(int index, String text, String word) {
        String name = word.substring(1, word.length() - 1);
        boolean feature = place == Place.FEATURES;
        if (place == Place.SECTIONS && !misplaced) {
            parts.report(
                    index, misplacedCode, "the description of '" + name + "' must stand with the others of its kind");
            misplaced = true;
        }
        feature |= place == Place.SECTIONS && misplacedCode.equals("Q-DOC-008");
        start(
                index,
                place == Place.INTRO ? Place.MEMBERS : place,
                OpenPart.described(
                        name, feature, index, DocText.afterSpaces(text, word.length()), textStart(text, word)));
    }

    private void tagged(int index, String text, String word) {
        String tag = word.substring(0, word.length() - 1);
        if (lenient && tag.startsWith("Note")) {
            parts.report(index, "Q-DOC-015", "'" + word + "' is no section any more; use '.. note::'");
        } else if (lenient && tag.startsWith("Example")) {
            parts.report(index, "Q-DOC-016", "'" + word + "' is no section any more; use '.. qmp-example::'");
        }
        misplaced = false;
        misplacedCode = "Q-DOC-010";
        start(
                index,
                Place.SECTIONS,
                OpenPart.tagged(tag, index, DocText.afterSpaces(text, word.length()), textStart(text, word)));
    }

    /** The column at which a part's text starts on its first line; 0 if there is none. */
    private static int textStart(String text, String word) {
        String rest = DocText.afterSpaces(text, word.length());
        return rest.isEmpty() ? 0 : text.length() - rest.length();
    }

    private void continuation(int index, String text) {
        if (!lenient && isHeading(text)) {
            parts.report(index, "Q-DOC-020", "a definition comment has no headings");
        }
        if (DocText.indent(text) < open.indent()) {
            parts.report(index, "Q-DOC-017", "unexpected de-indentation, at least " + open.indent() + " expected");
            open.acceptAnyIndent();
        }
        open.add(text);
    }

    private static boolean isHeading(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '=') {
            i++;
        }
        return i > 0 && i < text.length() && text.charAt(i) == ' ';
    }

    private void start(int index, Place at, OpenPart part) {
        close(index);
        if (place == Place.FEATURES && at != Place.FEATURES) {
            checkFeatures(index);
        }
        if (part.isDescription() && part.isFeature()) {
            featuresLine = -1;
        }
        place = at;
        open = part;
    }

    private void close(int index) {
        open.closeInto(parts, index);
    }

    /** Release 7.2 lets a list of features be empty; lenient reading says so. */
    private void checkFeatures(int index) {
        if (lenient && featuresLine >= 0) {
            parts.report(index, "Q-DOC-009", "'Features:' must be followed by the description of a feature");
            featuresLine = -1;
        }
    }
}
