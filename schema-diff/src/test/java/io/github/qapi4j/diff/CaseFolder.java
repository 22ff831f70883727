package io.github.qapi4j.diff;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A golden pair in a folder: {@code old.json} and {@code new.json} (schemas, or introspection replies), perhaps further
 * releases {@code history-1.json}, …, and files that they include; {@code findings} lists what is to be found. With
 * {@code in.findings}, {@code out.findings} and {@code both.findings} instead, the type {@code Thing} is tried as a
 * command's argument, as its return value, and as both.
 */
record CaseFolder(Path path) {

    private static final Path CASES = Path.of("src/test/resources/io/github/qapi4j/diff/cases");

    static List<CaseFolder> all() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("old.json"))
                    .map(file -> new CaseFolder(file.getParent()))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of expected findings. */
    List<String> goldens() {
        return Files.exists(path.resolve("findings"))
                ? List.of("findings")
                : List.of("in.findings", "out.findings", "both.findings");
    }

    Report compare(SchemaDiff diff, String golden) {
        return informed(diff).compare(input("old.json", golden), input("new.json", golden));
    }

    Report reversed(SchemaDiff diff, String golden) {
        return informed(diff).compare(input("new.json", golden), input("old.json", golden));
    }

    /**
     * Whether the case shows such a finding: generated Java is compared by the names of classes and not along the wire, so
     * the family {@code source} has those cases and no other does.
     */
    boolean shows(Finding finding) {
        return finding.rule().id().startsWith("SOURCE_") == toString().startsWith("source/");
    }

    private SchemaDiff informed(SchemaDiff diff) {
        List<Input> history = files(name -> name.startsWith("history-")).keySet().stream()
                .sorted()
                .map(name -> input(name, "findings"))
                .toList();
        return diff.withHistory(history);
    }

    private Input input(String name, String golden) {
        Map<String, String> files = files(other -> true);
        String use = switch (golden) {
            case "in.findings" -> "{ 'command': 'i', 'data': 'Thing', 'boxed': true }\n";
            case "out.findings" -> "{ 'command': 'o', 'returns': 'Thing' }\n";
            case "both.findings" -> "{ 'command': 'io', 'data': 'Thing', 'boxed': true, 'returns': 'Thing' }\n";
            default -> "";
        };
        return Reading.input(files.get(name) + use, files);
    }

    private Map<String, String> files(Predicate<String> wanted) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(path)) {
            for (Path file : paths.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && wanted.test(name)) {
                    files.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    String expected(String golden) throws IOException {
        Path file = path.resolve(golden);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    void write(String golden, String findings) throws IOException {
        Files.writeString(path.resolve(golden), findings);
    }

    @Override
    public String toString() {
        return CASES.relativize(path).toString().replace('\\', '/');
    }
}
