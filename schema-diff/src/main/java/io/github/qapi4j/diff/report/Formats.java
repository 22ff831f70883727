package io.github.qapi4j.diff.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The forms of reports by name. */
public final class Formats {

    private static final Map<String, Supplier<ReportFormat>> BY_NAME = new TreeMap<>(Map.of(
            "text", TextFormat::new,
            "json", JsonFormat::new,
            "markdown", MarkdownFormat::new,
            "github", GitHubFormat::new,
            "gitlab", GitLabFormat::new,
            "junit", JUnitFormat::new,
            "sarif", SarifFormat::new,
            "html", HtmlFormat::new));

    private Formats() {}

    /** The names, sorted. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** The form of that name. */
    public static Optional<ReportFormat> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(Supplier::get);
    }
}
