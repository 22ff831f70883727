package io.github.qapi4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class WordWrap {

    private WordWrap() {}

    /** The text in lines of at most that many characters; a longer word gets a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
