package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/diff-rules.md} is made from the rule table; {@code -Dgolden.update=true} makes it anew. */
class DiffRulesPageTest {

    private static final Path PAGE = Path.of("../docs/diff-rules.md");
    private static final String INTRODUCTION = """
        # The rules of `qapi diff`

        Made from the rule table, which is also what `qapi diff --explain RULE` and `--list-rules` read.

        A change is judged by where its place is reached from: *sent* by clients (the arguments of a command), or
        *received* (return values, the data of events); what is both counts as the heavier of the two. What only
        unstable commands, events, members or values lead to weighs at most NOTICE. The removal of something deprecated
        weighs at most DANGEROUS, and NOTICE if two releases had it deprecated. Conditions are compared build by build,
        and a finding names the builds that it is about.

        BREAKING fails clients; DANGEROUS is compatible only under a condition that no tool can prove; NOTICE is worth a
        look; COMPATIBLE means that the interface grew; NONE has no effect on it. *Introspection* says whether the reply
        to `query-qmp-schema` changes: it is shown, only the order changes, only names change, or it is hidden.
        """;

    @Test
    void thePageIsMadeFromTheTable() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        RuleTable rules = RuleTable.load();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        String heading = "";
        for (String line : table().lines().toList()) {
            if (line.startsWith("# ") && !line.contains("`")) {
                heading = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
                if (!heading.isEmpty()) {
                    page.append("\n## ").append(heading).append("\n\n");
                    page.append("| rule | sent | received | layers | introspection | why, and what to do |\n");
                    page.append("|---|---|---|---|---|---|\n");
                    heading = "";
                }
                page.append(row(rules.rule(RuleRow.valueOf(line.strip())))).append('\n');
            }
        }
        return page.toString();
    }

    private static String table() throws IOException {
        try (var in = RuleTable.class.getResourceAsStream("rules.table")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String row(Rule rule) {
        String layers = rule.layers().stream().sorted().map(Layer::name).collect(Collectors.joining(", "));
        String advice = rule.suggestion().isEmpty() ? "" : " *" + rule.suggestion() + "*";
        return "| `" + rule.id() + "` | " + rule.verdict().in() + " | "
                + rule.verdict().out() + " | "
                + layers.toLowerCase(Locale.ROOT) + " | " + rule.introspection().word() + " | "
                + rule.reason().replace("|", "\\|") + advice + " |";
    }
}
