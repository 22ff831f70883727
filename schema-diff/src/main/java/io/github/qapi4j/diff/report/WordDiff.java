package io.github.qapi4j.diff.report;

import java.util.ArrayList;
import java.util.List;

/** Marks up the words that two texts do not have in common: {@code del} in the old one, {@code ins} in the new one. */
final class WordDiff {

    /** Beyond so many pairs of words the texts are shown whole: nobody reads such a diff, and it costs memory. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final boolean[] oldKept;
    private final boolean[] nowKept;

    private WordDiff(String before, String after) {
        old = words(before);
        now = words(after);
        oldKept = new boolean[old.size()];
        nowKept = new boolean[now.size()];
        if ((long) old.size() * now.size() <= MOST_PAIRS) {
            align();
        }
    }

    static WordDiff of(String before, String after) {
        return new WordDiff(before, after);
    }

    /** The old text as HTML. */
    String oldHtml() {
        return html(old, oldKept, "del");
    }

    /** The new text as HTML. */
    String nowHtml() {
        return html(now, nowKept, "ins");
    }

    /** Keeps a longest common subsequence. */
    private void align() {
        int[][] lengths = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                lengths[i][j] = old.get(i).equals(now.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (old.get(i).equals(now.get(j))) {
                oldKept[i++] = true;
                nowKept[j++] = true;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static String html(List<String> words, boolean[] kept, String element) {
        StringBuilder html = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            if (open && kept[i]) {
                html.append("</").append(element).append('>');
                open = false;
            }
            if (i > 0) {
                html.append(' ');
            }
            if (!open && !kept[i]) {
                html.append('<').append(element).append('>');
                open = true;
            }
            html.append(Markup.escaped(words.get(i)));
        }
        return html.append(open ? "</" + element + ">" : "").toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
