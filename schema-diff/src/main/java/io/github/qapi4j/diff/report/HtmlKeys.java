package io.github.qapi4j.diff.report;

import java.util.Arrays;
import java.util.List;

/** Tells which keys do what, and lets users turn them off whose assistive tools need the letters themselves. */
final class HtmlKeys {

    private static final String[][] KEYS = {
        {"/", "search"},
        {"j", "next line"},
        {"k", "line before"},
        {"Enter", "open or close the line"},
        {"o", "open or close all lines"},
        {"t", "go to the contents; arrow keys move, Enter filters or jumps"},
        {"Escape", "clear the filters"},
        {"?", "this help"},
    };

    private HtmlKeys() {}

    /** The keys that do something. */
    static List<String> names() {
        return Arrays.stream(KEYS).map(key -> key[0]).toList();
    }

    static void write(Html html) {
        html.open("dialog", "id", "keys", "aria-labelledby", "keys-title");
        html.element("h2", "Keys", "id", "keys-title").open("dl");
        for (String[] key : KEYS) {
            html.open("dt").element("kbd", key[0]).close().element("dd", key[1]);
        }
        html.close().open("p").open("label").empty("input", "type", "checkbox", "id", "single", "checked", "");
        html.text(" single letters do something").close().close();
        html.open("form", "method", "dialog").element("button", "Close").close();
        html.close().line();
    }
}
