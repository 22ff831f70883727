package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The explanations of the generator's codes: complete, well-formed, and the end of {@code docs/diagnostics.md}. */
class GeneratorRulesTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]-[A-Z]+-[0-9]{3})\"");

    @Test
    void explainsEveryCodeThatIsReported() throws IOException {
        Set<String> reported = new TreeSet<>();
        for (String module : List.of("codegen-processor", "maven-plugin", "cli", "schema-diff")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path source :
                        sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher matcher = CODE.matcher(Files.readString(source));
                    while (matcher.find()) {
                        reported.add(matcher.group(1));
                    }
                }
            }
        }
        Set<String> explained =
                GeneratorRules.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(reported).contains("G-NAME-001", "G-OPTION-006", "G-OUTPUT-001");
        assertThat(explained).isEqualTo(reported);
        assertThat(GeneratorRules.all()).hasSameSizeAs(explained);
    }

    @Test
    void hasTitlesAndReasons() {
        for (Rule rule : GeneratorRules.all()) {
            assertThat(rule.title()).as(rule.code()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.reason()).as(rule.code()).endsWith(".").doesNotContain("  ");
        }
    }

    @Test
    void makesThePageOfTheDocumentation() throws IOException {
        StringBuilder page =
                new StringBuilder("# Diagnostics\n\nWhat the codes in reports mean: those of schemas, and at"
                        + " the end, with a G, those of generating. Made from the files `rules.txt`, which are also what"
                        + " `qapi check --explain CODE` shows.\n");
        for (Rule rule : all()) {
            page.append("\n## ").append(rule.code()).append(": ").append(rule.title());
            page.append("\n\n")
                    .append(rule.reason().replace("_", "\\_").replace("*", "\\*"))
                    .append('\n');
            if (!rule.example().isEmpty()) {
                page.append("\n```\n").append(rule.example()).append("\n```\n");
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    private static List<Rule> all() {
        return Stream.concat(Rule.all().stream(), GeneratorRules.all().stream()).toList();
    }
}
