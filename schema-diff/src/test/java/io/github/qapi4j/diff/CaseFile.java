package io.github.qapi4j.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases in one text file: {@code === title}, then sections opened by {@code --- name}. The sections {@code old} and
 * {@code new} are schemas, {@code expected} lists findings; with a section {@code positions} the type {@code Thing} is
 * tried as a command's argument, as a return value, and as both.
 */
record CaseFile(Path file, List<Case> cases) {

    record Case(String title, Map<String, String> sections) {

        String schema(String side, String position) {
            String schema = sections.getOrDefault(side, "");
            return schema
                    + switch (position) {
                        case "in" -> "{ 'command': 'i', 'data': 'Thing', 'boxed': true }\n";
                        case "out" -> "{ 'command': 'o', 'returns': 'Thing' }\n";
                        case "both" -> "{ 'command': 'io', 'data': 'Thing', 'boxed': true, 'returns': 'Thing' }\n";
                        default -> "";
                    };
        }

        List<String> positions() {
            return sections.containsKey("positions") ? List.of("in", "out", "both") : List.of("");
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static CaseFile read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("=== ")) {
                sections = new LinkedHashMap<>();
                cases.add(new Case(line.substring(4), sections));
            } else if (line.startsWith("--- ")) {
                section = line.substring(4);
                sections.put(section, "");
            } else {
                sections.merge(section, line + "\n", String::concat);
            }
        }
        return new CaseFile(file, cases);
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Case one : cases) {
            text.append("=== ").append(one.title()).append('\n');
            one.sections()
                    .forEach((name, content) ->
                            text.append("--- ").append(name).append('\n').append(content));
        }
        Files.writeString(file, text);
    }
}
