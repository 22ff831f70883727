package io.github.qapi4j.runtime.visitor;

import java.util.ArrayList;
import java.util.List;

/** The wording of what inputs refuse, without path and position; one for all of them. */
public final class InputProblems {

    /** How much of an offending text a message shows, in UTF-16 units. */
    private static final int MAX_SHOWN = 60;

    /** How much of a path a message shows, in UTF-16 units. */
    private static final int MAX_PATH = 300;

    /** More values of an enum than this are not listed. */
    private static final int MAX_LISTED = 12;

    private InputProblems() {}

    /** A value is not what was expected. */
    public static String mismatch(String expected, String found) {
        return "expected " + expected + ", not " + found;
    }

    /** What an integer out of bounds or of another kind is told. */
    public static String integer(long min, long max) {
        return "an integer in " + min + ".." + max;
    }

    /** What an unsigned 64-bit integer is told. */
    public static String unsigned() {
        return "an integer in 0..2^64-1";
    }

    /** What a value of an enum is told. */
    public static String symbol(EnumDescriptor type) {
        NameTable names = type.names();
        if (names.size() > MAX_LISTED) {
            return "a value of " + type;
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(names.name(i));
        }
        return "a value of " + type + " (" + String.join(", ", all) + ")";
    }

    /** An object has a member that its type does not know. */
    public static String unexpected(TypeDescriptor type, String member) {
        String similar = Similar.to(member, type.names());
        return type + " has no member " + quoted(member) + (similar.isEmpty() ? "" : "; did you mean " + similar + "?");
    }

    /** An object lacks a mandatory member. */
    public static String missing(TypeDescriptor type) {
        return "mandatory member of " + type + " is missing";
    }

    /** An object has a member twice. */
    public static String duplicate() {
        return "given twice";
    }

    /** A text in quotes, shortened if it is long, without line ends and control characters. */
    public static String quoted(String text) {
        return '"' + plain(shortened(text)) + '"';
    }

    /** A path as a message shows it, without line ends and control characters; of a long one its end. */
    static String shown(String path) {
        int rest = path.length() - MAX_PATH;
        return plain(rest <= 0 ? path : "…" + path.substring(rest));
    }

    /** A text, its end left out if it is long. */
    public static String shortened(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> plain.appendCodePoint(isPlain(point) ? point : '\ufffd'));
        return plain.toString();
    }

    private static boolean isPlain(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
