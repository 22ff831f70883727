package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;

/** A doc comment whose marks are wrong: nobody knows what it was to document, so nothing is said about that. */
record BrokenComment(Position position) implements Comment {

    @Override
    public boolean freeForm() {
        return true;
    }

    @Override
    public boolean broken() {
        return true;
    }

    @Override
    public String symbol() {
        return "";
    }
}
