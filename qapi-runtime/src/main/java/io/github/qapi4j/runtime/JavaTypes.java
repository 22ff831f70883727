package io.github.qapi4j.runtime;

import org.jspecify.annotations.Nullable;

/** The wording of what is of the wrong Java type. */
final class JavaTypes {

    private JavaTypes() {}

    /** The error that a value is null, or of a type that was not expected. */
    static RuntimeException mismatch(String name, @Nullable Object value, String expected) {
        if (value == null) {
            return new NullPointerException(name + ": null");
        }
        String simple = value.getClass().getSimpleName();
        String found = simple.isEmpty() ? value.getClass().getName() : simple;
        return new IllegalArgumentException(name + ": is " + article(found) + ", not " + article(expected));
    }

    private static String article(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
