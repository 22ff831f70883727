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
            text.append(lead)
                    .append("qapi ")
                    .append(usage.name())
                    .append(' ')
                    .append(form)
                    .append('\n');
            lead = "       ";
        }
        text.append('\n');
        WordWrap.lines(usage.summary(), WIDTH).forEach(line -> text.append(line).append('\n'));
        text.append("\nOptions:\n");
        return table(
                text,
                usage.options().stream()
                        .map(option -> new String[] {option.label(), option.description()})
                        .toList());
    }

    private static String table(StringBuilder text, List<String[]> rows) {
        int indent = 4 + rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        for (String[] row : rows) {
            String lead = "  " + row[0];
            for (String line : WordWrap.lines(row[1], WIDTH - indent)) {
                text.append(lead)
                        .append(" ".repeat(indent - lead.length()))
                        .append(line)
                        .append('\n');
                lead = "";
            }
        }
        return text.toString();
    }
}
