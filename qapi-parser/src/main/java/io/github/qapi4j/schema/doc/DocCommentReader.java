package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.CommentBlock;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import io.github.qapi4j.schema.syntax.CommentReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads doc comments by the grammar of the dialect (qapi-language §6, §12). What depends on the choice between two
 * grammars, in lenient reading, is reported when the comment is attached to its definition. Stateless.
 */
public final class DocCommentReader implements CommentReader {

    /** A reader; it keeps nothing from one comment to the next. */
    public DocCommentReader() {}

    @Override
    public Comment read(CommentBlock block, Diagnostics diagnostics) {
        List<Line> lines = block.lines();
        Dialect dialect = diagnostics.dialect();
        List<Finding> findings = malformed(lines);
        if (dialect.since(Dialect.V10_2)) {
            findings.addAll(LineChecks.of(lines));
        }
        DocComment comment;
        if (!lines.isEmpty() && lines.get(0).malformed()) {
            // The first line says what a comment is.
            comment = DocComment.freeForm(block, true);
        } else if (lines.isEmpty() || !lines.get(0).text().startsWith("@")) {
            List<Finding> wrong = FreeFormGrammar.check(lines, dialect);
            comment = DocComment.freeForm(block, !dialect.isLenient() && FreeFormGrammar.hasDescription(wrong));
            findings.addAll(wrong);
        } else {
            comment = ofDefinition(block, dialect, findings);
        }
        Findings.report(findings, diagnostics);
        return comment;
    }

    private static List<Finding> malformed(List<Line> lines) {
        List<Finding> findings = new ArrayList<>();
        for (Line line : lines) {
            if (line.malformed()) {
                Position at = line.position();
                findings.add(new Finding(at.line(), "Q-DOC-004", at, "a space is needed behind the '#' of a doc line"));
            }
        }
        return findings;
    }

    private static DocComment ofDefinition(CommentBlock block, Dialect dialect, List<Finding> findings) {
        Line first = block.lines().get(0);
        boolean closed = first.text().endsWith(":");
        String symbol = first.text().substring(1, first.text().length() - (closed ? 1 : 0));
        if (!closed) {
            findings.add(new Finding(
                    first.position().line(),
                    "Q-DOC-005",
                    first.position(),
                    "the line of the symbol must end with ':'"));
        } else if (symbol.isEmpty()) {
            findings.add(new Finding(
                    first.position().line(), "Q-DOC-006", first.position(), "a name is needed between '@' and ':'"));
        }
        Reading reading =
                dialect == Dialect.V7_2 ? LineGrammar.read(block, dialect) : BlockGrammar.read(block, dialect);
        if (!dialect.isLenient()) {
            findings.addAll(reading.findings());
        }
        boolean malformed = block.lines().stream().anyMatch(Line::malformed);
        return DocComment.ofDefinition(block, malformed, symbol, closed && !symbol.isEmpty(), reading);
    }
}
