package io.github.qapi4j.schema.source;

import java.util.Locale;

/** Renders as JSON, one object a line, places with a fault of their own too. Everything but printable ASCII is escaped. */
final class JsonRenderer implements DiagnosticRenderer {

    private final String schema;

    JsonRenderer(String schema) {
        this.schema = schema;
    }

    @Override
    public String render(Diagnostic diagnostic) {
        StringBuilder lines = new StringBuilder(line(diagnostic));
        diagnostic.consequences().forEach(consequence -> lines.append(line(consequence)));
        return lines.toString();
    }

    private String line(Diagnostic diagnostic) {
        Position position = diagnostic.position();
        return "{\"schema\":" + string(schema)
                + ",\"file\":" + string(position.file())
                + ",\"line\":" + number(position.line())
                + ",\"column\":" + number(position.column())
                + ",\"severity\":" + string(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                + ",\"code\":" + string(diagnostic.code())
                + ",\"message\":" + string(diagnostic.message())
                + "}\n";
    }

    private static String number(int value) {
        return value == 0 ? "null" : Integer.toString(value);
    }

    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
