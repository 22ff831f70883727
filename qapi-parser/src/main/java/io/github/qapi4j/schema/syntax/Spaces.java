package io.github.qapi4j.schema.syntax;

/** The white space of the language, which is neither Java's nor Unicode's (qapi-language §1). */
public final class Spaces {

    private Spaces() {}

    /** Whether it is white space; line ends are. */
    public static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || c >= 0x1C;
        }
        if (c < 0x80) {
            return false;
        }
        return switch (c) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** What stands between two offsets, without white space at its end. */
    static String stripTrailing(String text, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(start, last);
    }

    /** The text without white space at its end. */
    public static String stripTrailing(String text) {
        return stripTrailing(text, 0, text.length());
    }
}
