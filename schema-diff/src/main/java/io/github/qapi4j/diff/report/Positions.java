package io.github.qapi4j.diff.report;

/** What the words for positions mean. */
final class Positions {

    private Positions() {}

    static String words(String position) {
        return switch (position) {
            case "in" -> "in: clients send it";
            case "out" -> "out: clients receive it";
            case "both" -> "both: clients send and receive it";
            default -> "about the command, event or type as such";
        };
    }
}
