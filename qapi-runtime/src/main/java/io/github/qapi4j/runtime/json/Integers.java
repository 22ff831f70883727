package io.github.qapi4j.runtime.json;

/** What the text of a JSON integer says of its range. */
final class Integers {

    private static final String MAX_LONG = "9223372036854775807";
    private static final String MIN_LONG = "9223372036854775808";
    private static final String MAX_UNSIGNED = "18446744073709551615";

    private Integers() {}

    static boolean isLong(String text) {
        return text.charAt(0) == '-' ? atMost(text.substring(1), MIN_LONG) : atMost(text, MAX_LONG);
    }

    static boolean isUnsigned(String text) {
        return text.charAt(0) != '-' && atMost(text, MAX_UNSIGNED);
    }

    /** Compares numbers without leading zeros. */
    private static boolean atMost(String digits, String bound) {
        return digits.length() < bound.length() || (digits.length() == bound.length() && digits.compareTo(bound) <= 0);
    }
}
