package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.maven.Descriptor.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/maven-parameters.md} says of each goal what Maven's own description of it says. The parameters of the goals
 * that compare have a page of their own.
 */
class ParametersPageTest {

    private static final Path PAGE = Path.of("../docs/maven-parameters.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    @Test
    void hasEveryGoal() throws Exception {
        List<String> goals = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `qapi:"))
                .map(line -> quoted(line).get(0).replace("qapi:", ""))
                .toList();

        assertThat(goals).containsExactlyInAnyOrderElementsOf(Descriptor.goals().keySet());
    }

    @Test
    void hasEveryParameterOfEveryGoalWithItsPropertyAndDefault() throws Exception {
        SortedSet<String> expected = new TreeSet<>();
        for (Map.Entry<String, List<Parameter>> goal : goals().entrySet()) {
            if (!goal.getKey().equals("help")) {
                goal.getValue().forEach(parameter -> expected.add(goal.getKey() + " " + parameter));
            }
        }

        assertThat(documented()).isEqualTo(expected);
    }

    @Test
    void explainsEveryParameter() throws Exception {
        String page = Files.readString(PAGE);

        for (List<Parameter> parameters : goals().values()) {
            for (Parameter parameter : parameters) {
                if (parameter.property().startsWith("qapi.")
                        || parameter.property().isEmpty()) {
                    assertThat(page).contains("\n**" + parameter.name() + "**: ");
                }
            }
        }
    }

    @Test
    void noGoalHasMoreThanADozen() throws Exception {
        assertThat(goals().values())
                .allSatisfy(parameters -> assertThat(parameters).hasSizeLessThanOrEqualTo(12));
    }

    private static SortedMap<String, List<Parameter>> goals() throws Exception {
        SortedMap<String, List<Parameter>> goals = Descriptor.goals();
        goals.keySet().removeIf(goal -> goal.startsWith("diff"));
        return goals;
    }

    private static SortedSet<String> documented() throws IOException {
        SortedSet<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 6 && !quoted(cells[1]).isEmpty()) {
                Parameter parameter = new Parameter(quoted(cells[1]).get(0), first(cells[3]), first(cells[4]));
                quoted(cells[2]).forEach(goal -> rows.add(goal + " " + parameter));
            }
        }
        return rows;
    }

    private static String first(String cell) {
        List<String> quoted = quoted(cell);
        return quoted.isEmpty() ? "" : quoted.get(0);
    }

    private static List<String> quoted(String text) {
        return new ArrayList<>(QUOTED.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }
}
