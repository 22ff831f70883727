package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.schema.source.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows the lines of one input's schemas around a place. Splits each file once, however many places are shown. */
final class Excerpts {

    private static final int AROUND = 3;
    private static final Pattern DEFINITION = Pattern.compile("\\{\\s*'(\\w+)'\\s*:\\s*'([\\w.-]+)'.*");

    private final Input input;
    private final Map<String, List<String>> files = new HashMap<>();

    Excerpts(Input input) {
        this.input = input;
    }

    /** Writes the lines around a place below its name; says so where there is no such place. */
    void write(String side, Optional<Position> position, Html html) {
        List<String> lines = position.map(p -> lines(p.file())).orElse(List.of());
        html.open("figure", "class", "side").open("figcaption");
        html.element("b", side).text(" ");
        if (position.isPresent()) {
            html.element("code", position.get().file() + ":" + position.get().line());
            definition(lines, position.get().line()).ifPresent(d -> html.text(" in " + d));
        }
        html.close();
        if (lines.isEmpty()) {
            html.element("p", position.isEmpty() ? "Not there." : "The text is not at hand.", "class", "empty");
        } else {
            write(lines, position.orElseThrow().line(), html);
        }
        html.close();
    }

    private static void write(List<String> lines, int at, Html html) {
        int to = Math.min(lines.size(), at + AROUND);
        html.open("pre", "tabindex", "0");
        for (int i = Math.max(1, at - AROUND); i <= to; i++) {
            html.element(i == at ? "mark" : "span", lines.get(i - 1), "data-line", String.valueOf(i))
                    .line();
        }
        html.close();
    }

    private List<String> lines(String file) {
        return files.computeIfAbsent(file, f -> {
            String text = input.files().get(f);
            return text == null ? List.of() : text.lines().toList();
        });
    }

    /** The definition that a line belongs to: the last one that starts at or before it, at the start of a line. */
    private static Optional<String> definition(List<String> lines, int at) {
        for (int i = Math.min(at, lines.size()); i > 0; i--) {
            Matcher matcher = DEFINITION.matcher(lines.get(i - 1));
            if (matcher.matches()) {
                return Optional.of(matcher.group(1) + " " + matcher.group(2));
            }
        }
        return Optional.empty();
    }
}
