package io.github.qapi4j.schema.syntax;

import java.util.List;

/** Tells where text that nobody understood ends: where a line starts a definition or a directive, as nothing else does. */
final class TopLevel {

    private static final List<String> FIRST_KEYS =
            List.of("struct'", "enum'", "union'", "alternate'", "command'", "event'", "include'", "pragma'");

    private TopLevel() {}

    /** Whether an object with the key of a definition or of a directive starts at an offset. */
    static boolean startsAt(String text, int offset) {
        if (text.charAt(offset) != '{') {
            return false;
        }
        int key = offset + 1;
        while (key < text.length() && Spaces.isSpace(text.charAt(key))) {
            key++;
        }
        if (key == text.length() || text.charAt(key) != '\'') {
            return false;
        }
        for (String first : FIRST_KEYS) {
            if (text.startsWith(first, key + 1)) {
                return true;
            }
        }
        return false;
    }
}
