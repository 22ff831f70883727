package io.github.qapi4j.diff.report;

import java.util.regex.Pattern;

/**
 * Escapes text for Markdown as GitHub and GitLab read it, inside a table's cell too. Whatever could mean something there
 * becomes a character reference. Those two look for {@code @name}, {@code #1} and the like only after references are
 * resolved, and would call users or link to issues; a space without width keeps them from it.
 */
final class Markdown {

    private static final String FORMATTING = "\\`*_[]<|";
    private static final String REFERRING = "@#!%&$~";
    private static final Pattern HARMLESS_CODE = Pattern.compile("[\\w .,:;/@()<>{}\\[\\]+=!?*^~&#'\"-]+");

    private Markdown() {}

    /** The text in one line, as text. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String line = Visible.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean last = i + 1 == line.length();
            if (REFERRING.indexOf(c) >= 0 && !last && line.charAt(i + 1) != ' ') {
                out.append("&#").append((int) c).append(";&#8203;");
            } else if (FORMATTING.indexOf(c) >= 0 && !insideWord(line, i)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text in one line, as code. */
    static String code(String text) {
        String line = Visible.line(text);
        return HARMLESS_CODE.matcher(line).matches() ? "`" + line + "`" : "<code>" + text(line) + "</code>";
    }

    /** An underscore within a word means nothing. */
    private static boolean insideWord(String line, int at) {
        return line.charAt(at) == '_'
                && at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
