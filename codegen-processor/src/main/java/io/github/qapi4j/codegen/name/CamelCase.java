package io.github.qapi4j.codegen.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names of the schema into the forms that Java names have. Nothing that comes out ends in an underscore. */
final class CamelCase {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<String, String> acronyms;

    /**
     * A way to write names.
     *
     * @param acronyms words that are always written as they are here
     */
    CamelCase(Set<String> acronyms) {
        this.acronyms = acronyms.stream()
                .collect(Collectors.toUnmodifiableMap(word -> word.toLowerCase(Locale.ROOT), word -> word));
    }

    /** {@code max-bandwidth} as {@code MaxBandwidth}; capitals that are there stay. */
    String upper(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : words(name)) {
            if (out.isEmpty()
                    ? isDigit(word.charAt(0))
                    : isDigit(word.charAt(0)) && isDigit(out.charAt(out.length() - 1))) {
                out.append('_');
            }
            for (String hump : HUMP.split(word, 0)) {
                String written = acronyms.getOrDefault(hump.toLowerCase(Locale.ROOT), hump);
                out.append(capitalized(written));
            }
        }
        return out.toString();
    }

    /** {@code BLOCK_JOB_READY} as {@code BlockJobReady}. */
    String ofCapitals(String name) {
        return upper(name.toLowerCase(Locale.ROOT));
    }

    /** {@code MaxBandwidth} as {@code maxBandwidth}, {@code NBDServer} as {@code nbdServer} if that is an acronym. */
    String lower(String upper) {
        String first = HUMP.split(upper, 0)[0];
        int length = acronyms.containsValue(first) ? first.length() : 1;
        return upper.substring(0, length).toLowerCase(Locale.ROOT) + upper.substring(length);
    }

    /** {@code name} as {@code Name}. */
    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
