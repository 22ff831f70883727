package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Single edits, seeded, of every kind: each is named by its rule, once, with none beside it but declared companions; taken
 * back, it is named by a mirror of that rule, once, and every finding is mirrored.
 */
class SingleEditsTest {

    private static final Path EVERY_CONSTRUCT =
            Path.of("src/test/resources/io/github/qapi4j/diff/every-construct.json");
    /** How many edits of each schema; all kinds come in turn. */
    private static final int EDITS = Integer.getInteger("qapi.edits", 0);

    private static final long SEED = Long.getLong("qapi.edits.seed", 7_291);

    private final SchemaDiff diff = SchemaDiff.create().withPolicy(Reading.EVERYTHING);
    private final List<EditKind> kinds = new ArrayList<>(Edits.all());
    private final Set<RuleRow> found = EnumSet.noneOf(RuleRow.class);
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyEditIsNamedOnceBothWaysAndEveryRuleIsCausedByOne() throws Exception {
        Surface surface = Reading.schema(Files.readString(EVERY_CONSTRUCT)).surface();
        for (int i = 0; i < Math.max(EDITS, 3 * kinds.size()); i++) {
            if (!made(surface, i)) {
                faults.add("no place for " + kind(i));
            }
        }
        assertThat(faults).isEmpty();
        Set<RuleRow> never = EnumSet.complementOf(EnumSet.copyOf(found));
        // It is no finding of its own but speaks through a removal, and needs two releases before the pair compared.
        assertThat(never).containsExactly(RuleRow.DEPRECATED_THEN_REMOVED);
    }

    @Test
    void editsOfRealSchemasAreNamedOnceBothWays() throws Exception {
        Path file = RealSchemas.directory().resolve("qapi/qapi-schema.json");
        Surface surface = new InputReader(Path.of(""), DefinedSymbols.ALL)
                .read(file.toString())
                .surface();
        // The first ones differ from seed to seed; not every kind has a place there.
        Collections.shuffle(kinds, new Random(SEED));
        int made = 0;
        for (int i = 0; made < Math.max(EDITS, 24); i++) {
            made += made(surface, i) ? 1 : 0;
        }
        assertThat(faults).isEmpty();
    }

    private EditKind kind(int edit) {
        return kinds.get(edit % kinds.size());
    }

    /** Makes an edit and notes what is wrong with how it is named; whether there was a place for it. */
    private boolean made(Surface surface, int edit) {
        Optional<Surface> edited = kind(edit).edit().of(surface, new Random(SEED + edit));
        edited.ifPresent(now -> {
            List<String> here = faults(kind(edit), Rebuilding.input(surface), Rebuilding.input(now));
            here.forEach(fault -> faults.add("seed " + SEED + ", edit " + edit + ", " + kind(edit) + ": " + fault));
        });
        return edited.isPresent();
    }

    private List<String> faults(EditKind kind, Input old, Input now) {
        List<String> here = new ArrayList<>();
        List<Finding> there = diff.compare(old, now).findings();
        there.forEach(f -> found.add(f.rule().row()));
        Set<String> rule = Set.of(kind.rule());
        fault(rule, declared(rule, Rule::companions), there).ifPresent(here::add);
        if (!ids(there).containsAll(kind.brings())) {
            here.add("alone: " + lines(there));
        }
        List<Finding> back = diff.compare(now, old).findings();
        Set<String> mirrors = declared(rule, Rule::mirrors);
        // Nobody remarks on how a thing was before it went.
        Set<String> companions = declared(mirrors.isEmpty() ? rule : mirrors, Rule::companions);
        fault(mirrors, companions, back).ifPresent(fault -> here.add("taken back: " + fault));
        try {
            MirrorTest.check(there, back);
        } catch (AssertionError e) {
            here.add("not mirrored: " + e.getMessage());
        }
        return here;
    }

    /** What is wrong if findings are not one of some rules, if there are any, and none beside it but companions. */
    private static Optional<String> fault(Set<String> once, Set<String> companions, List<Finding> findings) {
        List<String> others = new ArrayList<>(ids(findings));
        others.removeIf(once::contains);
        boolean named = findings.size() - others.size() == (once.isEmpty() ? 0 : 1);
        return named && companions.containsAll(others) ? Optional.empty() : Optional.of(lines(findings));
    }

    private Set<String> declared(Set<String> rules, Function<Rule, List<String>> what) {
        Set<String> declared = new HashSet<>();
        rules.forEach(id -> diff.rules().withId(id).stream().map(what).forEach(declared::addAll));
        return declared;
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().id()).toList();
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(RuleCasesTest::line).toList().toString();
    }
}
