package io.github.qapi4j.schema.source;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Renders as JSON, one object a line, with its further places where it has some. Everything but printable ASCII is escaped. */
final class JsonRenderer implements DiagnosticRenderer {

    private final String schema;

    JsonRenderer(String schema) {
        this.schema = schema;
    }

    @Override
    public String render(Diagnostic diagnostic) {
        List<Note> notes = diagnostic.furtherNotes();
        return "{\"schema\":" + string(schema)
                + "," + place(diagnostic.position())
                + ",\"severity\":" + string(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                + ",\"code\":" + string(diagnostic.code())
                + ",\"message\":" + string(diagnostic.message())
                + (notes.isEmpty() ? "" : ",\"notes\":" + array(notes))
                + "}\n";
    }

    private static String array(List<Note> notes) {
        StringJoiner array = new StringJoiner(",", "[", "]");
        notes.forEach(note -> array.add(object(note)));
        return array.toString();
    }

    private static String object(Note note) {
        Position position = note.fault().map(Diagnostic::position).orElse(note.position());
        String code = note.fault().map(fault -> string(fault.code())).orElse("null");
        return "{" + place(position) + ",\"code\":" + code + ",\"message\":" + string(note.message()) + "}";
    }

    private static String place(Position position) {
        return "\"file\":" + string(position.file())
                + ",\"line\":" + number(position.line())
                + ",\"column\":" + number(position.column());
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
