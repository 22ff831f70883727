package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.maven.Descriptor.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/maven-diff.md} shows what an integration test runs, and has every parameter of the goals that compare. */
class DiffPageTest {

    private static final Path PAGE = Path.of("../docs/maven-diff.md");
    private static final Path POM = Path.of("src/it/diff-exceptions-are-accepted/pom.xml");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (?:`([\\w.]+)`)? ?\\|", Pattern.MULTILINE);

    @Test
    void theSnippetIsPartOfAnIntegrationTest() throws Exception {
        List<String> snippets = Snippets.of(PAGE, "xml");

        assertThat(snippets).hasSize(1);
        assertThat(unindented(Files.readString(POM))).contains(unindented(snippets.get(0)));
    }

    @Test
    void hasEveryParameterWithItsProperty() throws Exception {
        TreeMap<String, String> documented = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
            documented.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        }
        TreeMap<String, String> parameters = new TreeMap<>();
        for (String goal : List.of("diff", "diff-report")) {
            for (Parameter parameter : Descriptor.goals().get(goal)) {
                parameters.put(parameter.name(), parameter.property());
            }
        }
        assertThat(documented).isEqualTo(parameters);
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
