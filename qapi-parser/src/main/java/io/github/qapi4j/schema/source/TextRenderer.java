package io.github.qapi4j.schema.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders for people. */
final class TextRenderer implements DiagnosticRenderer {

    private final Excerpts excerpts;
    private final Style style;

    TextRenderer(Excerpts excerpts, Style style) {
        this.excerpts = excerpts;
        this.style = style;
    }

    @Override
    public String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        diagnostic.includeChain().forEach(p -> line(text, "In file included from " + p + ":"));
        diagnostic.context().ifPresent(c -> line(text, c.file() + ": In " + c.kind() + " '" + c.name() + "':"));
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        text.append(style.strong(Visible.of(diagnostic.position().toString()) + ":"))
                .append(' ')
                .append(style.severity(diagnostic.severity(), severity + ":"))
                .append(' ')
                .append(Visible.of(diagnostic.message()))
                .append(" [")
                .append(diagnostic.code())
                .append("]\n");
        List<Note> notes = new ArrayList<>(diagnostic.notes());
        excerpt(text, spot(diagnostic, notes));
        diagnostic.help().ifPresent(h -> line(text, "  help: " + h));
        for (Note note : notes) {
            line(text, "  note: " + note.position() + ": " + note.message());
            excerpt(text, note.position());
        }
        return text.toString();
    }

    // A diagnostic of a definition is reported at its first line; a note that only says where gives the very place.
    private static Position spot(Diagnostic diagnostic, List<Note> notes) {
        if (diagnostic.position().column() == 0
                && !notes.isEmpty()
                && notes.get(0).message().equals(Note.HERE)) {
            return notes.remove(0).position();
        }
        return diagnostic.position();
    }

    private void excerpt(StringBuilder text, Position position) {
        excerpts.at(position).ifPresent(excerpt -> {
            String number = String.format("%5d | ", position.line());
            text.append(number).append(excerpt.line().stripTrailing()).append('\n');
            if (excerpt.caret() >= 0) {
                text.append(" ".repeat(number.length() - 2))
                        .append("| ")
                        .append(" ".repeat(excerpt.caret()))
                        .append(style.caret("^"))
                        .append('\n');
            }
        });
    }

    private static void line(StringBuilder text, String line) {
        text.append(Visible.of(line)).append('\n');
    }
}
