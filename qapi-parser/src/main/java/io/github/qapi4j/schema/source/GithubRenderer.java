package io.github.qapi4j.schema.source;

import java.util.Locale;

/** Renders as workflow commands, which GitHub shows as annotations at the lines that they name. */
final class GithubRenderer implements DiagnosticRenderer {

    @Override
    public String render(Diagnostic diagnostic) {
        StringBuilder commands = new StringBuilder(command(diagnostic));
        diagnostic.consequences().forEach(consequence -> commands.append(command(consequence)));
        return commands.toString();
    }

    private static String command(Diagnostic diagnostic) {
        Position position = diagnostic.place();
        StringBuilder command = new StringBuilder("::");
        command.append(diagnostic.severity().name().toLowerCase(Locale.ROOT));
        command.append(" file=").append(property(position.file()));
        if (position.line() > 0) {
            command.append(",line=").append(position.line());
        }
        if (position.column() > 0) {
            command.append(",col=").append(position.column());
        }
        command.append(",title=").append(property(diagnostic.code())).append("::");
        String help = diagnostic.help().map(h -> "\nhelp: " + h).orElse("");
        return command.append(text(diagnostic.message() + help)).append('\n').toString();
    }

    private static String text(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return text(value).replace(":", "%3A").replace(",", "%2C");
    }
}
