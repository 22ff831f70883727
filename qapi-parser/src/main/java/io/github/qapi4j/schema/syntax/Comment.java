package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/** A doc comment that was read: documentation of a definition, or free-form text (qapi-language §6.1). */
public interface Comment {

    /** The comment's first line, that of the opening {@code ##}. */
    Position position();

    /** Whether it is free-form: its first inner line does not start with {@code @}. */
    boolean freeForm();

    /** Whether nobody knows what it was to be, which has been reported: nothing more is said about it. */
    boolean broken();

    /** The name of the definition that it documents; empty for a free-form one. */
    String symbol();
}
