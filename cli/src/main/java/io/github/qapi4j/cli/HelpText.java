package io.github.qapi4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Writes help from the same data that arguments are read by. */
final class HelpText {

    private static final int WIDTH = 100;

    private HelpText() {}

    /** The help of the whole command. */
    static String of(String summary, List<Subcommand> subcommands) {
        StringBuilder text = new StringBuilder("Usage: qapi COMMAND ...\n       qapi --version\n\n");
        text.append(summary).append("\n\nCommands:\n");
        List<String[]> rows = new ArrayList<>();
        for (Subcommand subcommand : subcommands) {
            rows.add(new String[] {subcommand.usage().name(), subcommand.usage().summary()});
        }
        rows.add(new String[] {"help [COMMAND]", "Print this text, or that of a command."});
        return table(text, rows);
    }

    /** The help of a subcommand. */
    static String of(Usage usage) {
        StringBuilder text = new StringBuilder();
        String lead = "Usage: ";
        for (String form : usage.synopsis()) {
            text.append(lead).append("qapi ").append(usage.name()).append(' ').append(form).append('\n');
            lead = "       ";
        }
        text.append('\n').append(usage.summary()).append("\n\nOptions:\n");
        return table(
                text,
                usage.options().stream()
                        .map(option -> new String[] {option.label(), option.description()})
                        .toList());
    }

    private static String table(StringBuilder text, List<String[]> rows) {
        int indent = 4 + rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("  ").append(row[0]);
            for (String word : row[1].split(" ", -1)) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    text.append(line).append('\n');
                    line.setLength(0);
                }
                line.append(" ".repeat(Math.max(1, indent - line.length()))).append(word);
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
