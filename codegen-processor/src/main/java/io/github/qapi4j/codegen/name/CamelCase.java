package io.github.qapi4j.codegen.name;

import java.util.Arrays;
import java.util.Locale;

/** Turns names of the schema into the forms that Java names have. Nothing that comes out ends in an underscore. */
final class CamelCase {

    private CamelCase() {}

    /** {@code max-bandwidth} as {@code MaxBandwidth}; capitals that are there stay. */
    static String upper(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : words(name)) {
            if (out.isEmpty()
                    ? isDigit(word.charAt(0))
                    : isDigit(word.charAt(0)) && isDigit(out.charAt(out.length() - 1))) {
                out.append('_');
            }
            out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return out.toString();
    }

    /** {@code BLOCK_JOB_READY} as {@code BlockJobReady}. */
    static String ofCapitals(String name) {
        return upper(name.toLowerCase(Locale.ROOT));
    }

    /** {@code MaxBandwidth} as {@code maxBandwidth}. */
    static String lower(String upper) {
        return Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
    }

    /** {@code cpr-reboot} as {@code CPR_REBOOT}, {@code GenericError} as {@code GENERIC_ERROR}. */
    static String constant(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : words(name)) {
            if (!out.isEmpty() || isDigit(word.charAt(0))) {
                out.append('_');
            }
            out.append(split(word));
        }
        return out.toString();
    }

    private static String split(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i > 0 && isCapital(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                out.append('_');
            }
            out.append(Character.toUpperCase(word.charAt(i)));
        }
        return out.toString();
    }

    private static Iterable<String> words(String name) {
        return () -> Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .iterator();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
