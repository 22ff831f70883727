package io.github.qapi4j.runtime.json;

/** JSON text is Unicode text: half a character has no place in it (qapi-language §10). */
final class Surrogates {

    static final String PROBLEM = "half a surrogate pair is no text";

    private Surrogates() {}

    /** Whether there is a surrogate without its other half. */
    static boolean hasLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
