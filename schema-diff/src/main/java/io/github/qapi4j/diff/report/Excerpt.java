package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/** Shows the lines of a schema around a place. */
final class Excerpt {

    private static final int AROUND = 3;

    private Excerpt() {}

    /** The place's lines as HTML with its name above; says so where there is no such place. */
    static String html(String title, Input input, Optional<Position> position) {
        StringBuilder html = new StringBuilder("<div class=\"side\"><h4>");
        html.append(title);
        position.ifPresent(p ->
                html.append(": ").append(Markup.escaped(p.file())).append(':').append(p.line()));
        html.append("</h4><pre>");
        String text = position.map(p -> input.files().get(p.file())).orElse(null);
        if (text == null || position.isEmpty()) {
            html.append("<span class=\"empty\">nothing there</span>");
        } else {
            lines(text.lines().toList(), position.get().line(), html);
        }
        return html.append("</pre></div>").toString();
    }

    private static void lines(List<String> lines, int at, StringBuilder html) {
        int from = Math.max(1, at - AROUND);
        int to = Math.min(lines.size(), at + AROUND);
        for (int i = from; i <= to; i++) {
            String line = Markup.escaped(lines.get(i - 1));
            html.append(i == at ? "<span class=\"here\">" : "<span>");
            html.append(String.format("%5d  ", i)).append(line).append("</span>\n");
        }
    }
}
