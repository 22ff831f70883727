package io.github.qapi4j.schema.doc;

import java.util.Set;

/**
 * Which of two grammars a comment was most likely written for (qapi-language §12): the one that leaves fewer findings,
 * that of 10.x if both leave as many.
 */
final class ReadingChoice {

    private static final Set<String> ASK_FOR_OLDER =
            Set.of("Q-DOC-009", "Q-DOC-010", "Q-DOC-014", "Q-DOC-015", "Q-DOC-016", "Q-DOC-017");

    private ReadingChoice() {}

    /** The lenient reading of a comment, given the definition that it belongs to. */
    static Reading of(DocComment comment, DocSubject subject) {
        Reading first = comment.reading();
        Matching matching = Matching.of(first, subject);
        boolean ask = matching.asksForOlder(subject.exempt())
                || first.findings().stream().anyMatch(finding -> ASK_FOR_OLDER.contains(finding.code()));
        if (!ask) {
            return first;
        }
        Reading older = comment.olderReading();
        int firstCount = first.findings().size() + matching.count(subject.exempt());
        int olderCount = older.findings().size() + Matching.of(older, subject).count(subject.exempt());
        return olderCount < firstCount ? older : first;
    }
}
