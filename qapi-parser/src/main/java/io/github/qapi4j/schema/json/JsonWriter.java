package io.github.qapi4j.schema.json;

/**
 * Writes one compact JSON text. Commas are its business; that keys and values alternate and every opening has its end is
 * the caller's. Not thread-safe.
 */
public final class JsonWriter {

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** Opens an object. */
    public JsonWriter beginObject() {
        return open('{');
    }

    /** Closes the innermost object. */
    public JsonWriter endObject() {
        return close('}');
    }

    /** Opens an array. */
    public JsonWriter beginArray() {
        return open('[');
    }

    /** Closes the innermost array. */
    public JsonWriter endArray() {
        return close(']');
    }

    /** Writes a key; a value must follow. */
    public JsonWriter key(String name) {
        separate();
        quote(name);
        text.append(':');
        first = true;
        return this;
    }

    /** Writes a string. */
    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    /** Writes a number. */
    public JsonWriter value(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** Writes a boolean. */
    public JsonWriter value(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    /** Writes null. */
    public JsonWriter nullValue() {
        separate();
        text.append("null");
        return this;
    }

    /** What has been written so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private JsonWriter open(char bracket) {
        separate();
        text.append(bracket);
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (mustEscape(string, i)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** Control characters, what breaks lines, and surrogates without their other half, which UTF-8 cannot carry. */
    private static boolean mustEscape(String string, int index) {
        char c = string.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == string.length() || !Character.isLowSurrogate(string.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(string.charAt(index - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
