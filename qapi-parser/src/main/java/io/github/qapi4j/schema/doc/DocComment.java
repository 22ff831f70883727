package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Part;
import io.github.qapi4j.schema.doc.Documentation.Tagged;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.Comment;
import io.github.qapi4j.schema.syntax.CommentBlock;
import java.util.List;
import java.util.Optional;

/**
 * A doc comment that {@link DocCommentReader} has read. In lenient reading a definition comment may have a second reading
 * by the grammar of 7.2; which of the two holds is decided when it is attached (qapi-language §12).
 */
final class DocComment implements Comment {

    private final CommentBlock block;
    private final boolean freeForm;
    private final boolean broken;
    private final String symbol;
    private final boolean symbolSound;
    private final Reading reading;

    private DocComment(
            CommentBlock block, boolean freeForm, boolean broken, String symbol, boolean symbolSound, Reading reading) {
        this.block = block;
        this.freeForm = freeForm;
        this.broken = broken;
        this.symbol = symbol;
        this.symbolSound = symbolSound;
        this.reading = reading;
    }

    /**
     * A free-form comment.
     *
     * @param broken whether an error says that something in it belongs into a definition comment, which it may have been
     */
    static DocComment freeForm(CommentBlock block, boolean broken) {
        return new DocComment(block, true, broken, "", false, new Reading(List.of(), List.of()));
    }

    /**
     * A definition comment.
     *
     * @param broken whether a line in it is malformed, so that nobody knows what it was to describe
     * @param symbolSound whether the symbol's line is as it must be; if not, it is not compared with the definition
     */
    static DocComment ofDefinition(
            CommentBlock block, boolean broken, String symbol, boolean symbolSound, Reading reading) {
        return new DocComment(block, false, broken, symbol, symbolSound, reading);
    }

    /** The comment as this package made it. */
    static DocComment of(Comment comment) {
        if (comment instanceof DocComment doc) {
            return doc;
        }
        throw new IllegalArgumentException("a comment that no doc comment reader has read: " + comment.position());
    }

    @Override
    public Position position() {
        return block.position().withoutColumn();
    }

    @Override
    public boolean freeForm() {
        return freeForm;
    }

    @Override
    public boolean broken() {
        return broken || (!freeForm && !symbolSound);
    }

    /** Whether a line in it is malformed, so that nobody knows what it was to describe. */
    boolean isMalformed() {
        return broken;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    boolean symbolSound() {
        return symbolSound;
    }

    /** The reading by the dialect's own grammar; by that of 10.x in lenient reading. */
    Reading reading() {
        return reading;
    }

    /** The lenient reading by the grammar of 7.2. */
    Reading olderReading() {
        return LineGrammar.read(block, Dialect.LENIENT);
    }

    /** The first section of that tag in the dialect's own reading. */
    Optional<Tagged> section(String tag) {
        return section(reading, tag);
    }

    static Optional<Tagged> section(Reading reading, String tag) {
        for (Part part : reading.parts()) {
            if (part instanceof Tagged tagged && tagged.tag().equals(tag)) {
                return Optional.of(tagged);
            }
        }
        return Optional.empty();
    }
}
