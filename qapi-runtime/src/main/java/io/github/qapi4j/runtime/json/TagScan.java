package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.qapi4j.runtime.visitor.NameTable;

/**
 * Looks for a tag in the text of an object ahead of the parser, which costs a fraction of keeping tokens. It answers only
 * what is beyond doubt: for escapes, errors and surprises of any kind it finds nothing, and the tokens decide.
 */
final class TagScan {

    /** So often as long as the text is what all scans together may pass: unions within unions would make it quadratic. */
    private static final int MAX_PASSES = 4;

    private final JsonText text;
    private long budget;

    /** Where the scan is. */
    private int at;

    TagScan(JsonText text) {
        this.text = text;
        this.budget = (long) MAX_PASSES * text.length();
    }

    /**
     * The value of a member of the object that was just entered.
     *
     * @return its index in {@code values}, or {@link NameTable#ABSENT} if there is no telling
     */
    int find(JsonLocation start, String member, NameTable values) {
        long from = text.offset(start);
        if (from < 1 || from > text.length() || text.at((int) from - 1) != '{' || budget <= 0) {
            return NameTable.ABSENT;
        }
        at = (int) from;
        int value = find(member, values);
        budget -= at - from;
        return value;
    }

    private int find(String member, NameTable values) {
        do {
            int name = plainString();
            if (name < 0) {
                return NameTable.ABSENT;
            }
            boolean found = text.spells(member, name, at - 1);
            if (next() != ':') {
                return NameTable.ABSENT;
            }
            at++;
            if (found) {
                int value = plainString();
                return value < 0 ? NameTable.ABSENT : text.find(values, value, at - 1);
            }
            skipValue();
        } while (next() == ',' && at++ >= 0);
        return NameTable.ABSENT;
    }

    /** Moves to the next unit that is not white space; 0 at the end. */
    private int next() {
        while (at < text.length()) {
            int unit = text.at(at);
            if (unit > ' ' || unit < 0) {
                return unit;
            }
            at++;
        }
        return 0;
    }

    /** Moves over a string without escapes and gives where it starts; -1 if there is none. */
    private int plainString() {
        if (next() != '"') {
            return -1;
        }
        int start = ++at;
        while (at < text.length()) {
            int unit = text.at(at++);
            if (unit == '"') {
                return start;
            }
            if (unit == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private void skipValue() {
        int level = 0;
        do {
            switch (next()) {
                case '"' -> skipString();
                case '{', '[' -> {
                    level++;
                    at++;
                }
                case '}', ']' -> {
                    level--;
                    at++;
                }
                case ',', ':' -> at++;
                case 0 -> level = 0;
                default -> skipScalar();
            }
        } while (level > 0);
    }

    private void skipString() {
        at++;
        while (at < text.length()) {
            int unit = text.at(at++);
            if (unit == '"') {
                return;
            }
            if (unit == '\\') {
                at++;
            }
        }
    }

    private void skipScalar() {
        while (at < text.length()) {
            switch (text.at(at)) {
                case ',', ':', '{', '}', '[', ']', '"', ' ', '\t', '\n', '\r' -> {
                    return;
                }
                default -> at++;
            }
        }
    }
}
