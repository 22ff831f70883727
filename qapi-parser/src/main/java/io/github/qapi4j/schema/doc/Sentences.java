package io.github.qapi4j.schema.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into sentences, for reading what they state. */
final class Sentences {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*(?:\n|(?=[-*] ))");

    private Sentences() {}

    /** The text on one line, every run of white space one space. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!DocText.isWhiteSpace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /** The sentences of all paragraphs and list items, each folded. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(text, -1)) {
            split(folded(paragraph), sentences);
        }
        return sentences;
    }

    private static void split(String paragraph, List<String> sentences) {
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (endsAt(paragraph, i)) {
                sentences.add(paragraph.substring(start, i + 1));
                start = Math.min(i + 2, paragraph.length());
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start));
        }
    }

    private static boolean endsAt(String text, int i) {
        if (".!?".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        if (i + 1 == text.length()) {
            return true;
        }
        return text.charAt(i + 1) == ' '
                && i + 2 < text.length()
                && !Character.isLowerCase(text.charAt(i + 2))
                && !text.startsWith("e.g", Math.max(0, i - 3))
                && !text.startsWith("i.e", Math.max(0, i - 3));
    }
}
