package io.github.qapi4j.schema.doc;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The release since which something is there, as its texts say. Written by hand, so it may be wrong or absent. */
public final class Since {

    // The group is possessive because Java's matcher would recurse over its repetitions.
    private static final String VERSION = "(?:QEMU )?(\\d+(?:\\.\\d+)*+)";
    private static final Pattern SECTION = Pattern.compile("^" + VERSION);
    private static final Pattern NOTE = Pattern.compile("(?:^|[(;,] ?)since:? " + VERSION, Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE_ALONE =
            Pattern.compile(" ?\\(since:? " + VERSION + "\\)", Pattern.CASE_INSENSITIVE);

    private static final String WORD = "since";

    private Since() {}

    /** The release that the {@code Since:} section starts with: {@code 2.10}. */
    public static Optional<String> of(Documentation documentation) {
        return documentation.tagged("Since").flatMap(text -> first(SECTION, text));
    }

    /** The release of the first note such as {@code (since 5.2)} in the text of a member, value or feature. */
    public static Optional<String> of(String text) {
        int word = word(text);
        return word < 0 ? Optional.empty() : first(NOTE, Sentences.folded(text.substring(before(text, word))));
    }

    /** The offset of the word, or -1: most texts do without. */
    private static int word(String text) {
        for (int i = 0; i <= text.length() - WORD.length(); i++) {
            char c = text.charAt(i);
            if ((c == 's' || c == 'S') && text.regionMatches(true, i, WORD, 0, WORD.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of what tells whether a word opens a note: the character before it that is no white space. */
    private static int before(String text, int word) {
        int i = word - 1;
        while (i > 0 && DocText.isWhiteSpace(text.charAt(i))) {
            i--;
        }
        return Math.max(i, 0);
    }

    /** A folded text without the notes that say nothing but the release. */
    static String withoutNotes(String folded) {
        return NOTE_ALONE.matcher(folded).replaceAll("").strip();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
