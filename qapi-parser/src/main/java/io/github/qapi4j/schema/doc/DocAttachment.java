package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Part;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Attaches doc comments to definitions, one instance for one schema: {@link #attach} when a definition has been linked,
 * in parse order, and {@link #reportSurplus} when all have (qapi-language §5.1 steps 4 and 5, §6.6).
 */
public final class DocAttachment {

    private static final Set<String> MISPLACED = Set.of("Q-DOC-008", "Q-DOC-009", "Q-DOC-010");

    /** Takes what is wrong between comments and definitions. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a fault.
         *
         * @param definition what the comment describes
         * @param missing names of members that it describes and the definition lacks
         */
        Reported report(Diagnostic fault, DefinitionContext definition, List<String> missing);
    }

    private final Diagnostics diagnostics;
    private final Sink sink;
    private final List<Mismatch> pending = new ArrayList<>();

    /** Attaches by the rules of the sink's dialect. */
    public DocAttachment(Diagnostics diagnostics) {
        this(diagnostics, (fault, definition, missing) -> diagnostics.report(fault));
    }

    /** Attaches by the rules of the dialect, and lets another sink take what does not fit the definition. */
    public DocAttachment(Diagnostics diagnostics, Sink sink) {
        this.diagnostics = diagnostics;
        this.sink = sink;
    }

    /**
     * Takes a definition's comment for it, and reports members and features without a description (Q-DOC-037, 038).
     *
     * @param comment the definition's comment, as {@link DocCommentReader} read it
     * @param subject the definition
     */
    public Documentation attach(Comment comment, DocSubject subject) {
        DocComment doc = DocComment.of(comment);
        Dialect dialect = diagnostics.dialect();
        Position start = doc.position();
        Reading reading = doc.reading();
        Matching matching;
        if (dialect.isLenient()) {
            ReadingChoice choice = ReadingChoice.of(doc, subject);
            reading = choice.reading();
            matching = choice.matching();
            Findings.report(reading.findings(), diagnostics);
            SectionChecks.report(reading, subject.definition(), subject.returns(), start, diagnostics);
        } else {
            matching = Matching.of(reading, subject);
        }
        if (!matching.isWhole() && isMeantFor(doc, subject) && !doc.isMalformed() && !misplaces(reading.findings())) {
            report(new Mismatch(matching, subject, start, dialect));
        }
        return new Documentation(subject.definition().name(), parts(reading, matching, subject, start), start);
    }

    /** Reports, in the order of attachment, the descriptions of what there is not (Q-DOC-039, 040). */
    public void reportSurplus() {
        pending.forEach(mismatch -> mismatch.reportSurplus(sink));
        pending.clear();
    }

    private static boolean isMeantFor(DocComment doc, DocSubject subject) {
        return !doc.symbolSound() || doc.symbol().equals(subject.definition().name());
    }

    /** With descriptions out of place, what is missing or too much is most likely the same fault once more. */
    private static boolean misplaces(List<Finding> findings) {
        for (Finding finding : findings) {
            if (MISPLACED.contains(finding.code())) {
                return true;
            }
        }
        return false;
    }

    private void report(Mismatch mismatch) {
        mismatch.reportMissing(sink);
        if (diagnostics.dialect() == Dialect.V7_2) {
            mismatch.reportSurplus(sink);
        } else {
            pending.add(mismatch);
        }
    }

    private List<Part> parts(Reading reading, Matching matching, DocSubject subject, Position start) {
        List<Part> parts = reading.parts();
        if (subject.exempt()) {
            parts = Stubs.withMembers(parts, matching.membersWithout(), start);
        }
        if (diagnostics.dialect() == Dialect.V10_2 && subject.returns()) {
            parts = Stubs.withReturns(parts, start);
        }
        return parts;
    }
}
