package io.github.qapi4j.schema.source;

import java.util.Locale;

/** Renders as workflow commands, which GitHub shows as annotations at the lines that they name. */
final class GithubRenderer implements DiagnosticRenderer {

    @Override
    public String render(Diagnostic diagnostic) {
        String help = diagnostic.help().map(h -> "\nhelp: " + h).orElse("");
        String level = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        StringBuilder commands = new StringBuilder();
        commands.append(command(level, diagnostic.place(), diagnostic.code(), diagnostic.message() + help));
        for (Note note : diagnostic.notes()) {
            note.fault().ifPresent(f -> commands.append(command("notice", f.place(), f.code(), f.message())));
        }
        return commands.toString();
    }

    private static String command(String level, Position position, String title, String message) {
        StringBuilder command = new StringBuilder("::");
        command.append(level);
        command.append(" file=").append(property(position.file()));
        if (position.line() > 0) {
            command.append(",line=").append(position.line());
        }
        if (position.column() > 0) {
            command.append(",col=").append(position.column());
        }
        command.append(",title=").append(property(title)).append("::");
        return command.append(text(message)).append('\n').toString();
    }

    private static String text(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return text(value).replace(":", "%3A").replace(",", "%2C");
    }
}
