package io.github.qapi4j.schema.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a member says that its absence means. The language has no defaults, so sentences are all there is; they
 * are told by their wording, as written and without judging the value.
 */
public final class DocumentedDefault {

    /** How {@code (default: 1)}, {@code (since 7.2; default 'all')}, {@code (defaults to CPU 0)}, {@code (the default)} start. */
    private static final Pattern PARENTHESIS =
            Pattern.compile("\\((?:[^()]*[ ,;])?(?:default(?:s to|:| )|the default\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile(
            "\\bdefaults? (?:value )?(?:is|to)\\b"
                    + "|\\bdefault (?:\"|'|``|true\\b|false\\b|on\\b|off\\b|\\d)"
                    + "|[,;] defaults? |\\bdefault: "
                    + "|\\bby default\\b"
                    + "|\\bis (?:already )?the default\\b"
                    + "|\\b(?:if|when)\\b[^.,;]{0,30} (?:missing|absent|omitted|unspecified)\\b"
                    + "|\\b(?:if|when)\\b[^.,;]{0,30} not (?:specified|present|given|provided|set)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Says of a value, not of an absent member. */
    private static final String OF_A_VALUE = "This is the default";

    private DocumentedDefault() {}

    /**
     * The statements of a member's text about its absence, such as {@code The default value is 20.} or
     * {@code (default: 1)}, white space folded and without {@code (since …)} notes; joined by a space if there are several.
     */
    public static Optional<String> of(String text) {
        List<String> statements = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            Matcher parenthesis = PARENTHESIS.matcher(sentence);
            if (parenthesis.find()) {
                statements.add(sentence.substring(parenthesis.start(), closing(sentence, parenthesis.start())));
            } else if (SENTENCE.matcher(sentence).find() && !sentence.startsWith(OF_A_VALUE)) {
                statements.add(Since.withoutNotes(sentence));
            }
        }
        return statements.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", statements));
    }

    /** The offset behind the parenthesis that matches the one at {@code open}. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
