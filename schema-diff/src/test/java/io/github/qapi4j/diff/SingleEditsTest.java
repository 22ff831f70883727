package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Single edits of real schemas, seeded: each is named by its rule, once, with none beside it but declared companions. */
class SingleEditsTest {

    private static final int EDITS = 500;
    private static final long SEED = 7_291;

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);

    @Test
    void everyEditIsNamedOnce() throws Exception {
        Path file = RealSchemas.directory().resolve("qapi/qapi-schema.json");
        Surface surface = new InputReader(Path.of(""), DefinedSymbols.ALL)
                .read(file.toString())
                .surface();
        Input old = Rebuilding.input(surface);
        List<Shape> shapes = List.copyOf(surface.shapes());
        Random random = new Random(SEED);
        TreeMap<String, Integer> kinds = new TreeMap<>();
        int made = 0;
        for (int attempt = 0; made < EDITS; attempt++) {
            Shape shape = shapes.get(random.nextInt(shapes.size()));
            Optional<SingleEdits.Edit> edit = new SingleEdits(random).of(shape);
            if (edit.isEmpty() || shape.name().equals("q_empty")) {
                continue;
            }
            List<Finding> findings = diff.compare(
                            old, Rebuilding.with(surface, edit.get().shape()))
                    .findings();
            if (findings.stream().allMatch(f -> f.layers().equals(Set.of(Layer.SOURCE)))) {
                // Nothing reaches the type; a base is flattened into what reaches it, so its own members are not seen.
                continue;
            }
            check(findings, edit.get(), "seed " + SEED + ", attempt " + attempt + ", type " + shape.name());
            kinds.merge(edit.get().rule(), 1, Integer::sum);
            made++;
        }
        assertThat(kinds.keySet()).hasSizeGreaterThan(10);
    }

    private void check(List<Finding> findings, SingleEdits.Edit edit, String where) {
        List<Rule> rules = diff.rules().withId(edit.rule());
        Set<String> companions = new HashSet<>();
        rules.forEach(rule -> companions.addAll(rule.companions()));
        List<Finding> named = new ArrayList<>(findings);
        named.removeIf(f -> !f.rule().id().equals(edit.rule()));
        assertThat(named.stream().map(RuleCasesTest::line)).as(where).hasSize(1);
        assertThat(findings.stream().map(f -> f.rule().id()).filter(id -> !id.equals(edit.rule())))
                .as(where)
                .isSubsetOf(companions);
    }
}
