package io.github.qapi4j.schema.source;

/** How the parts of a rendered diagnostic stand out on a terminal. */
enum Style {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001b[0m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String GREEN = "\u001b[1;32m";
    private static final String BOLD = "\u001b[1m";

    String severity(Severity severity, String text) {
        return with(severity == Severity.ERROR ? RED : YELLOW, text);
    }

    String caret(String text) {
        return with(GREEN, text);
    }

    String strong(String text) {
        return with(BOLD, text);
    }

    private String with(String escape, String text) {
        return this == PLAIN ? text : escape + text + RESET;
    }
}
