package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostics;

/** Takes doc comments apart. The parser calls it at each comment, so its reports come in parse order. */
public interface CommentReader {

    /**
     * Reads a comment and reports what is wrong with it: Q-DOC-004 to Q-DOC-021.
     *
     * @param block the comment; never one whose opening line is wrong (Q-DOC-001)
     * @param diagnostics where to report; knows the dialect
     */
    Comment read(CommentBlock block, Diagnostics diagnostics);
}
