package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much of a JSON text is taken before it is refused; hostile input costs no more memory than these allow.
 *
 * @param depth levels of objects and lists, 1,024 by default (qapi-language §10)
 * @param stringLength UTF-16 units of a string, 16 Mi by default
 * @param nameLength UTF-16 units of a member's name, 1,024 by default
 * @param listLength elements of a list, or members of an object that the schema leaves open, 1 Mi by default
 * @param numberLength digits of a number, 1,000 by default; whether its point and exponent mark count is left open
 * @param size bytes, or UTF-16 units, of the whole text, 64 Mi by default
 * @param tokens names, scalars and brackets in the whole text, 2 Mi by default
 */
public record JsonLimits(
        int depth, int stringLength, int nameLength, int listLength, int numberLength, long size, long tokens) {

    /** The limits of readers that are not given any. */
    public static final JsonLimits DEFAULT = new JsonLimits(1024, 1 << 24, 1024, 1 << 20, 1000, 1L << 26, 1L << 21);

    /** Refuses limits below 1. */
    public JsonLimits {
        if (Math.min(Math.min(depth, stringLength), Math.min(nameLength, listLength)) < 1
                || Math.min(numberLength, Math.min(size, tokens)) < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** The same limits but for the levels of objects and lists. */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(levels, stringLength, nameLength, listLength, numberLength, size, tokens);
    }

    /** The same limits but for the UTF-16 units of a string. */
    public JsonLimits withStringLength(int units) {
        return new JsonLimits(depth, units, nameLength, listLength, numberLength, size, tokens);
    }

    /** The same limits but for the elements of a list. */
    public JsonLimits withListLength(int elements) {
        return new JsonLimits(depth, stringLength, nameLength, elements, numberLength, size, tokens);
    }

    /** The same limits but for the digits of a number. */
    public JsonLimits withNumberLength(int digits) {
        return new JsonLimits(depth, stringLength, nameLength, listLength, digits, size, tokens);
    }

    /** The same limits but for the bytes, or UTF-16 units, of the whole text. */
    public JsonLimits withSize(long units) {
        return new JsonLimits(depth, stringLength, nameLength, listLength, numberLength, units, tokens);
    }

    /** The same limits but for the names, scalars and brackets in the whole text. */
    public JsonLimits withTokens(long count) {
        return new JsonLimits(depth, stringLength, nameLength, listLength, numberLength, size, count);
    }

    /** Texts up to this size, in bytes, keep to the limits of strings, lists, tokens and size whatever they hold. */
    long safeSize() {
        // An element takes two bytes, a token one.
        return Math.min(Math.min(stringLength, 2L * listLength), Math.min(size, tokens));
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNameLength(nameLength)
                .maxNumberLength(numberLength)
                .maxDocumentLength(size)
                .maxTokenCount(tokens)
                .build();
    }
}
