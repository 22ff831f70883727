package io.github.qapi4j.codegen.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message in an example of a doc comment.
 *
 * @param where the file and the line on which it starts
 * @param sent whether a client sends it
 * @param text its text; what the example leaves out has been taken out
 */
record DocMessage(String where, boolean sent, String text) {

    private static final Pattern DIRECTIVE = Pattern.compile("# *\\.\\. qmp-example::.*");
    private static final Pattern MARKER = Pattern.compile("(->|<-).*");
    private static final Pattern ELISION = Pattern.compile("(?<=^|[\\s,\\[{])\\.\\.\\.(?=$|[\\s,\\]}])");

    /** The messages of each example of a schema file. */
    static List<List<DocMessage>> examples(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<List<DocMessage>> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (DIRECTIVE.matcher(lines.get(i)).matches()) {
                examples.add(messages(lines, i, name));
            }
        }
        return examples;
    }

    private static List<DocMessage> messages(List<String> lines, int directive, String name) {
        int outer = indent(lines.get(directive));
        List<DocMessage> messages = new ArrayList<>();
        int end = directive + 1;
        while (end < lines.size() && lines.get(end).startsWith("#") && indent(lines.get(end)) > outer) {
            end++;
        }
        for (int i = directive + 1; i < end; i++) {
            String line = lines.get(i).substring(1).strip();
            if (isMessage(lines.get(i))) {
                int indent = indent(lines.get(i));
                StringBuilder text = new StringBuilder(line.substring(2));
                for (int j = i + 1; j < end && indent(lines.get(j)) >= indent && !isMessage(lines.get(j)); j++) {
                    text.append('\n').append(lines.get(j).substring(1));
                }
                messages.add(new DocMessage(name + ":" + (i + 1), line.startsWith("->"), whole(text.toString())));
            }
        }
        return messages;
    }

    private static boolean isMessage(String line) {
        return MARKER.matcher(line.substring(1).strip()).matches();
    }

    /** How far the text of a comment line is indented; a blank one belongs to whatever is around it. */
    private static int indent(String line) {
        String text = line.substring(1);
        return text.isBlank()
                ? line.equals("##") ? -1 : Integer.MAX_VALUE
                : text.length() - text.stripLeading().length();
    }

    private static String whole(String text) {
        return ELISION.matcher(text)
                .replaceAll("")
                .replaceAll(",(\\s*,)+", ",")
                .replaceAll("([\\[{]\\s*),", "$1")
                .replaceAll(",(\\s*[\\]}])", "$1")
                .strip();
    }
}
