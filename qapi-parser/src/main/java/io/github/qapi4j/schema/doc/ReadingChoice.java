package io.github.qapi4j.schema.doc;

import java.util.List;
import java.util.Set;

/**
 * Which of two grammars a comment was most likely written for (qapi-language §12): the one that leaves fewer findings,
 * that of 10.x if both leave as many.
 *
 * @param reading the reading by that grammar
 * @param matching that reading against the definition
 */
record ReadingChoice(Reading reading, Matching matching) {

    private static final Set<String> ASK_FOR_OLDER =
            Set.of("Q-DOC-009", "Q-DOC-010", "Q-DOC-014", "Q-DOC-015", "Q-DOC-016", "Q-DOC-017");

    /** The lenient reading of a comment, given the definition that it belongs to. */
    static ReadingChoice of(DocComment comment, DocSubject subject) {
        Reading first = comment.reading();
        Matching matching = Matching.of(first, subject);
        if (!matching.asksForOlder(subject.exempt()) && !asksForOlder(first.findings())) {
            return new ReadingChoice(first, matching);
        }
        Reading older = comment.olderReading();
        int firstCount = first.findings().size() + matching.count(subject.exempt());
        Matching olderMatching = Matching.of(older, subject);
        int olderCount = older.findings().size() + olderMatching.count(subject.exempt());
        return olderCount < firstCount ? new ReadingChoice(older, olderMatching) : new ReadingChoice(first, matching);
    }

    private static boolean asksForOlder(List<Finding> findings) {
        for (Finding finding : findings) {
            if (ASK_FOR_OLDER.contains(finding.code())) {
                return true;
            }
        }
        return false;
    }
}
