package io.github.qapi4j.diff.report;

import java.util.ArrayList;
import java.util.List;

/** Tells the words that two texts have in common from those that only one has. */
final class WordDiff {

    /** Beyond so many pairs of words the texts are shown whole: nobody reads such a diff, and it costs memory. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> now;
    private final boolean[] oldKept;
    private final boolean[] nowKept;

    /**
     * Words in a row.
     *
     * @param text the words
     * @param kept whether the other text has them too
     */
    record Run(String text, boolean kept) {}

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

    /** The old text in runs of words that were kept and words that were not. */
    List<Run> old() {
        return runs(old, oldKept);
    }

    /** The new text likewise. */
    List<Run> now() {
        return runs(now, nowKept);
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

    private static List<Run> runs(List<String> words, boolean[] kept) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || kept[i] != kept[start]) {
                runs.add(new Run(String.join(" ", words.subList(start, i)), kept[start]));
                start = i;
            }
        }
        return runs;
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
