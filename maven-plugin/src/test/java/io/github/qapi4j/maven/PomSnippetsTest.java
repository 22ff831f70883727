package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show of POMs is taken from an example, which the build runs. */
class PomSnippetsTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"docs/maven-multi-module.md", "docs/maven-schemas-in-jars.md"})
    void everySnippetIsPartOfTheExample(String page) throws IOException {
        List<String> snippets = Snippets.of(ROOT.resolve(page), "xml");
        String poms = poms();

        assertThat(snippets).isNotEmpty();
        assertThat(snippets).allSatisfy(snippet -> assertThat(poms).contains(unindented(snippet)));
    }

    private static String poms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/multi-module"))) {
            StringBuilder text = new StringBuilder();
            for (Path pom :
                    files.filter(file -> file.endsWith("pom.xml")).sorted().toList()) {
                text.append(unindented(Files.readString(pom))).append('\n');
            }
            return text.toString();
        }
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
