package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The explanations: complete and well-formed. */
class RuleTest {

    private static final Pattern CODE = Pattern.compile("\"(Q-[A-Z]+-[0-9]{3})\"");

    @Test
    void explainsEveryCodeThatIsReported() throws IOException {
        Set<String> reported = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    reported.add(matcher.group(1));
                }
            }
        }
        Set<String> explained = Rule.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(reported);
        assertThat(Rule.all()).hasSameSizeAs(explained);
    }

    @Test
    void hasTitlesAndReasons() {
        for (Rule rule : Rule.all()) {
            assertThat(rule.title()).as(rule.code()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.reason()).as(rule.code()).endsWith(".").doesNotContain("  ");
        }
    }

    @Test
    void findsARuleByItsCode() {
        Rule rule = Rule.of("Q-SEM-027").orElseThrow();
        assertThat(rule.title()).isEqualTo("Member of a branch clashes with a common one");
        assertThat(rule.example().lines()).hasSize(3);
        assertThat(Rule.of("Q-SEM-999")).isEmpty();
    }
}
