package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/diff-reports.md} says what the reports are. */
class ReportsPageTest {

    private static final Path PAGE = Path.of("../docs/diff-reports.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private String page;

    @BeforeEach
    void read() throws Exception {
        page = Files.readString(PAGE);
    }

    @Test
    void hasEveryFormat() {
        assertThat(rows("# Reports", "## The page")).containsExactlyInAnyOrderElementsOf(Formats.names());
    }

    @Test
    void hasEveryKey() {
        assertThat(rows("## The page", "## The shape")).isEqualTo(HtmlKeys.names());
    }

    @Test
    void hasEveryMemberOfAFinding() throws Exception {
        Set<String> members = new TreeSet<>();
        String report = new JsonFormat().write(List.of(Review.RICH.report()));
        for (Object finding :
                Consumers.list(Consumers.map(Consumers.json(report)).get("findings"))) {
            members.addAll(
                    ((Map<?, ?>) finding).keySet().stream().map(String::valueOf).toList());
        }
        assertThat(rows("## The shape", null)).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void theExampleIsHowAReportBegins() throws Exception {
        List<String> examples =
                JSON.matcher(page).results().map((MatchResult r) -> r.group(1)).toList();

        assertThat(examples).hasSize(1);
        assertThat(new JsonFormat().write(List.of(Review.RICH.report()))).startsWith(examples.get(0));
    }

    /** The first cells of the table between two headings. */
    private List<String> rows(String from, String to) {
        int start = page.indexOf(from);
        String part = to == null ? page.substring(start) : page.substring(start, page.indexOf(to));
        return new ArrayList<>(ROW.matcher(part).results().map(r -> r.group(1)).toList());
    }
}
