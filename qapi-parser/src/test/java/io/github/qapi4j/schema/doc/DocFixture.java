package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.CommentBlock;
import io.github.qapi4j.schema.syntax.CommentBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one doc comment and the definition behind it through this package as the passes do. */
final class DocFixture {

    static final String FILE = "m.json";

    private final Diagnostics diagnostics;
    private final List<Documentation> documentations = new ArrayList<>();

    DocFixture(Dialect dialect) {
        diagnostics = new Diagnostics(dialect, 1000);
    }

    /** The comment of a source whose first line is the opening {@code ##} and whose last one is the closing one. */
    static CommentBlock block(String source) {
        List<String> all = source.lines().toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < all.size() - 1; i++) {
            String comment = all.get(i);
            boolean malformed = comment.length() > 1 && comment.charAt(1) != ' ';
            String text = comment.length() < 2 ? "" : comment.substring(malformed ? 1 : 2);
            lines.add(new Line(text.stripTrailing(), new Position(FILE, i + 1, 1), malformed));
        }
        return new CommentBlock(new Position(FILE, 1, 1), lines, new Position(FILE, all.size(), 1), true);
    }

    /**
     * Reads a comment and attaches it.
     *
     * @param definition kind, name, then members, {@code !feature} for a feature of the definition, {@code x!feature} for
     *     one of a member, {@code ->} for returns, {@code exempt} for a documentation exception; blank if none follows
     */
    DocFixture run(String source, String definition) {
        CommentBlock block = block(source);
        Comment comment = new DocCommentReader().read(block, diagnostics);
        if (!definition.isBlank()) {
            DocSubject subject = subject(definition, block.end().line() + 1);
            DocChecks.check(
                    Optional.of(comment),
                    subject.definition(),
                    subject.position(),
                    subject.returns(),
                    false,
                    diagnostics);
            DocAttachment attachment = new DocAttachment(diagnostics);
            documentations.add(attachment.attach(comment, subject));
            attachment.reportSurplus();
        }
        return this;
    }

    static DocSubject subject(String definition, int line) {
        List<String> words = List.of(definition.split(" ", -1));
        List<String> features = new ArrayList<>();
        List<DocSubject.Described> members = new ArrayList<>();
        for (String word : words.subList(2, words.size())) {
            List<String> names = List.of(word.split("!", -1));
            if (word.startsWith("!")) {
                features.add(names.get(1));
            } else if (!word.equals("->") && !word.equals("exempt")) {
                members.add(new DocSubject.Described(names.get(0), names.subList(1, names.size())));
            }
        }
        return new DocSubject(
                new DefinitionContext(FILE, words.get(0), words.get(1)),
                new Position(FILE, line, 1),
                features,
                members,
                words.contains("->"),
                words.contains("exempt"));
    }

    /** What was attached last. */
    Documentation documentation() {
        return documentations.get(documentations.size() - 1);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.all();
    }

    /** The reports as {@code E 019@2:12}, {@code W 037@4 def}: weight, number in the catalogue, place, context. */
    List<String> reports() {
        return diagnostics.all().stream().map(DocFixture::report).toList();
    }

    private static String report(Diagnostic d) {
        Position at = d.position();
        return (d.isError() ? "E " : "W ")
                + d.code().replace("Q-DOC-", "")
                + "@" + at.line()
                + (at.column() > 0 ? ":" + at.column() : "")
                + (d.context().isPresent() ? " def" : "");
    }
}
