package io.github.qapi4j.maven;

import io.github.qapi4j.diff.report.Formats;
import io.github.qapi4j.diff.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files that reports are written to: each with the name that its readers look for. */
final class ReportFiles {

    private static final Map<String, String> NAMES = Map.of(
            "text", "qapi-diff.txt",
            "json", "qapi-diff.json",
            "markdown", "qapi-diff.md",
            "html", "qapi-diff.html",
            "github", "qapi-diff.github.txt",
            "gitlab", "gl-code-quality-report.json",
            "junit", "TEST-qapi-diff.xml",
            "sarif", "qapi-diff.sarif");

    private ReportFiles() {}

    /** Refuses what is no format. */
    static void check(List<String> formats) throws WrongConfiguration {
        for (String format : formats) {
            if (Formats.of(format).isEmpty()) {
                throw WrongConfiguration.badValue(
                        "formats", "'" + format + "' is none of " + String.join(", ", Formats.names()));
            }
        }
    }

    /** Writes a report and returns the files, in the order of the formats. */
    static List<Path> write(Report report, List<String> formats, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(directory);
        for (String format : formats) {
            Path file = directory.resolve(NAMES.getOrDefault(format, "qapi-diff." + format));
            String text = Formats.of(format).orElseThrow().write(List.of(report));
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            files.add(file);
        }
        return files;
    }
}
