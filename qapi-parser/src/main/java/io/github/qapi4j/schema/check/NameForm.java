package io.github.qapi4j.schema.check;

import java.util.Optional;

/** The form of names and their mangling (qapi-language §4). Times are linear in the name. */
public final class NameForm {

    private NameForm() {}

    /** The stem of a well-formed name: what follows the downstream and the {@code x-} prefix (qapi-language §4.1). */
    public static Optional<String> stem(String name) {
        String rest = name;
        if (name.startsWith("__")) {
            int end = name.indexOf('_', 2);
            if (end <= 2 || !isDomain(name, 2, end)) {
                return Optional.empty();
            }
            rest = name.substring(end + 1);
        }
        if (rest.regionMatches(true, 0, "x-", 0, 2) && isStem(rest.substring(2))) {
            return Optional.of(rest.substring(2));
        }
        return isStem(rest) ? Optional.of(rest) : Optional.empty();
    }

    /** The stem of an enum value's name, which may also start with a digit. */
    public static Optional<String> valueStem(String name) {
        if (!name.isEmpty() && isDigit(name.charAt(0))) {
            return stem("d" + name).map(stem -> name);
        }
        return stem(name);
    }

    /** Whether the name starts as only the reference's own generated names may. */
    public static boolean isReserved(String name) {
        return name.length() > 1
                && name.charAt(0) == 'q'
                && mangle(name.substring(0, 2)).equals("q_");
    }

    /** The name as collisions compare it: every character but ASCII letters, digits and {@code _} replaced by {@code _}. */
    public static String mangle(String name) {
        char[] mangled = name.toCharArray();
        for (int i = 0; i < mangled.length; i++) {
            if (!isLetter(mangled[i]) && !isDigit(mangled[i])) {
                mangled[i] = '_';
            }
        }
        return new String(mangled);
    }

    private static boolean isDomain(String name, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isStem(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    static boolean hasUpperOrUnderscore(String text) {
        return text.indexOf('_') >= 0 || hasUpper(text);
    }

    static boolean hasUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUpper(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLower(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isLetter(int c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
