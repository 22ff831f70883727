package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputPosition;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the keyval form to a tree of maps and lists whose leaves are strings (qapi-language §9.4). */
public final class Keyval {

    private static final Pattern FRAGMENT =
            Pattern.compile("(?:__[A-Za-z0-9.-]+_)?[A-Za-z][A-Za-z0-9_-]*|0|[1-9][0-9]*");
    private static final int MAX_FRAGMENT = 127;
    private static final int MAX_DEPTH = 1024;

    private final String text;
    private final KeyvalNode tree = KeyvalNode.root();
    private int at;

    private Keyval(String text) {
        this.text = text;
    }

    /**
     * Parses a text in which every pair has a key.
     *
     * @throws InputException if it is not in keyval form
     */
    public static Map<String, Object> parse(String text) {
        return new Keyval(text).pairs(null);
    }

    /**
     * Parses a text whose first pair need not have a key.
     *
     * @param impliedKey the key that it then has
     * @throws InputException if it is not in keyval form
     */
    public static Map<String, Object> parse(String text, String impliedKey) {
        return new Keyval(text).pairs(impliedKey);
    }

    private Map<String, Object> pairs(@Nullable String impliedKey) {
        if (impliedKey != null && at < text.length() && !hasKey()) {
            tree.child(impliedKey).put(value());
        }
        while (at < text.length()) {
            KeyvalNode leaf = key();
            leaf.put(value());
        }
        return tree.members();
    }

    /** Whether there is a key in the first pair, which ends at the first comma that is not doubled. */
    private boolean hasKey() {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '=') {
                return true;
            }
            if (character == ',' && !text.startsWith(",,", i)) {
                return false;
            }
            i += character == ',' ? 1 : 0;
        }
        return false;
    }

    private KeyvalNode key() {
        int start = at;
        KeyvalNode node = tree;
        for (int depth = 0; ; depth++) {
            if (depth == MAX_DEPTH) {
                throw error(start, "the key has more than " + MAX_DEPTH + " parts");
            }
            node = node.child(fragment(start));
            if (at == text.length() || text.charAt(at) == ',') {
                throw error(start, "needs a value, as in " + text.substring(start, at) + "=...");
            }
            char end = text.charAt(at++);
            if (end == '=') {
                return node;
            }
            if (end != '.') {
                throw error(start, "a key has no character '" + end + "'");
            }
        }
    }

    private String fragment(int start) {
        Matcher matcher = FRAGMENT.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        if (!found || (at == start && Character.isDigit(text.charAt(at)))) {
            throw error(
                    start, at == start ? "expected a key, which starts with a letter" : "a part of the key is no name");
        }
        if (matcher.end() - at > MAX_FRAGMENT) {
            throw error(start, "a part of the key is longer than " + MAX_FRAGMENT + " characters");
        }
        at = matcher.end();
        return matcher.group();
    }

    /** Takes a value and the comma that ends it. */
    private String value() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character == ',') {
                if (at == text.length() || text.charAt(at) != ',') {
                    break;
                }
                at++;
            }
            value.append(character);
        }
        return value.toString();
    }

    private InputException error(int start, String problem) {
        int shown = Math.min(at, start + MAX_FRAGMENT);
        return new InputException(text.substring(start, shown), problem, new InputPosition(1, at + 1, at));
    }
}
