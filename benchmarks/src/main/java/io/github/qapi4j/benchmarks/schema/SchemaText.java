package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A schema's files in memory, by name, so that no disk is measured. */
final class SchemaText {

    private static final String ROOT = "root.json";
    private static final Pattern LIST = Pattern.compile("\\[([^]]*)]");

    /** A name in quotes, without the star of an optional member, or the one that a comment describes. */
    private static final Pattern MENTION =
            Pattern.compile("(?<='|'\\*|^# ?@)[A-Za-z][A-Za-z0-9_-]*(?=[':])", Pattern.MULTILINE);

    private final String root;
    private final Map<String, byte[]> files;

    private SchemaText(String root, Map<String, byte[]> files) {
        this.root = root;
        this.files = files;
    }

    /** The schema named by {@code -Dqapi.schemas}, the directory of QEMU's schemas. */
    static SchemaText qemu() {
        return of(Path.of(System.getProperty("qapi.schemas"), "qapi", "qapi-schema.json"));
    }

    /** The schema with a root file. */
    private static SchemaText of(Path root) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (SourceFile file : checked(SchemaReader.create().read(root)).sources()) {
            files.put(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
        }
        return new SchemaText(root.toString(), files);
    }

    /** So many copies of this schema in one, their definitions renamed apart. */
    SchemaText times(int copies) {
        Schema schema = checked(read()).schema().orElseThrow();
        Set<String> names = schema.definitions().stream().map(Definition::name).collect(Collectors.toSet());
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder includes = new StringBuilder(pragmas(names, copies));
        for (int i = 0; i < copies; i++) {
            String directory = "copy" + i + "/";
            includes.append("{ 'include': '")
                    .append(directory)
                    .append(base(root))
                    .append("' }\n");
            int copy = i;
            files.forEach((name, text) ->
                    all.put(directory + base(name), isPragmas(name) ? new byte[0] : renamed(text, names, copy)));
        }
        all.put(ROOT, includes.toString().getBytes(StandardCharsets.UTF_8));
        return new SchemaText(ROOT, all);
    }

    /** Reads, checks and links it. */
    ReadResult read() {
        return SchemaReader.create().withSource(source()).read(root);
    }

    /** How many bytes there are in all files. */
    int bytes() {
        return files.values().stream().mapToInt(text -> text.length).sum();
    }

    /** How many lines there are in all files. */
    long lines() {
        return files.values().stream()
                .mapToLong(
                        text -> new String(text, StandardCharsets.UTF_8).lines().count())
                .sum();
    }

    String root() {
        return root;
    }

    FileSource source() {
        return FileSource.of(files::get);
    }

    /** The same with another text for one of the files. */
    SchemaText with(String file, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        for (Map.Entry<String, byte[]> each : changed.entrySet()) {
            if (base(each.getKey()).equals(file)) {
                String text = change.apply(text(each.getValue()));
                each.setValue(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new SchemaText(root, changed);
    }

    /** Throws IllegalStateException with the first error, if there is one. */
    static ReadResult checked(ReadResult result) {
        result.diagnostics().stream().filter(Diagnostic::isError).findFirst().ifPresent(error -> {
            throw new IllegalStateException(error.position() + ": " + error.message());
        });
        return result;
    }

    /** The pragmas for all copies: one of the root holds for what it includes, and a later one would replace its lists. */
    private String pragmas(Set<String> names, int copies) {
        return files.entrySet().stream()
                .filter(file -> isPragmas(file.getKey()))
                .map(file -> LIST.matcher(text(file.getValue()))
                        .replaceAll(list -> IntStream.range(0, copies)
                                .mapToObj(copy -> renamed(list.group(1), names, copy))
                                .collect(Collectors.joining(",\n", "[", "]"))))
                .collect(Collectors.joining());
    }

    private static boolean isPragmas(String file) {
        return base(file).equals("pragma.json");
    }

    private static byte[] renamed(byte[] text, Set<String> names, int copy) {
        return renamed(text(text), names, copy).getBytes(StandardCharsets.UTF_8);
    }

    private static String renamed(String text, Set<String> names, int copy) {
        if (copy == 0) {
            return text;
        }
        return MENTION.matcher(text)
                .replaceAll(name -> names.contains(name.group()) ? name.group() + suffix(name.group(), copy) : "$0");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** In the style of the name: types are in camel case, events in upper case, commands in lower case. */
    private static String suffix(String name, int copy) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return "_X" + copy;
        }
        return Character.isUpperCase(name.charAt(0)) ? "X" + copy : "-x" + copy;
    }

    private static String base(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
