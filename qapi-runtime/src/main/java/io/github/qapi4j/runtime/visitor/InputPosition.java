package io.github.qapi4j.runtime.visitor;

/**
 * A place in the text of an input.
 *
 * @param line counted from 1
 * @param column counted from 1; in bytes if the input is bytes, else in UTF-16 units
 * @param offset of the place from the start, counted from 0 in the same unit
 */
public record InputPosition(int line, int column, long offset) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
