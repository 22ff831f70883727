package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.List;

/** Checks free-form comments, in which everything is text (qapi-language §6.3, §6.7). */
final class FreeFormGrammar {

    /** Of a line that only the comment of a definition may have. */
    static final String DESCRIPTION = "Q-DOC-007";

    private FreeFormGrammar() {}

    /** Whether a description is among what was found. */
    static boolean hasDescription(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.code().equals(DESCRIPTION)) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a free-form comment. */
    static List<Finding> check(List<Line> lines, Dialect dialect) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (looksLikeDescription(line.text(), dialect)) {
                String message = "a description is only possible in the comment of a definition";
                findings.add(new Finding(line.position().line(), DESCRIPTION, line.position(), message));
            } else if (dialect == Dialect.V10_0 && i > 0 && line.text().startsWith("=")) {
                findings.add(new Finding(
                        line.position().line(),
                        "Q-DOC-021",
                        line.position(),
                        "a heading must be the first line of its comment"));
            }
        }
        return findings;
    }

    /** Lenient reading takes the narrower form of 7.2, whose findings are never more. */
    private static boolean looksLikeDescription(String text, Dialect dialect) {
        if (!text.startsWith("@")) {
            return false;
        }
        boolean narrow = dialect == Dialect.V7_2 || dialect.isLenient();
        return narrow ? DocText.firstWord(text).endsWith(":") : text.indexOf(':') >= 0;
    }
}
