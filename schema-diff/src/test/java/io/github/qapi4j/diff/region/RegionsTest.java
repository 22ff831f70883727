package io.github.qapi4j.diff.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Regions against truth tables, and their limits. */
class RegionsTest {

    private static final long SEED = 4_711;
    private static final List<String> SYMBOLS = List.of("A", "B", "C", "D");

    private final Regions regions = new Regions(new TreeSet<>(SYMBOLS));

    @Test
    void regionsAreEqualAndImplyEachOtherAsTruthTablesSay() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            Condition a = condition(random, 4);
            Condition b = condition(random, 4);
            int left = regions.of(a);
            int right = regions.of(b);
            String where = "seed " + SEED + ", round " + round + ": " + a + " and " + b;
            assertThat(left == right).as(where).isEqualTo(table(a) == table(b));
            assertThat(regions.within(left, right)).as(where).isEqualTo((table(a) & ~table(b)) == 0);
            assertThat(regions.and(left, regions.not(left))).as(where).isEqualTo(Regions.NOWHERE);
        }
    }

    @Test
    void namesARegionByAsFewProductsAsNeeded() {
        Condition a = new Condition.Symbol("A");
        Condition b = new Condition.Symbol("B");
        Condition both = new Condition.All(List.of(a, b));

        assertThat(regions.describe(regions.of(new Condition.Any(List.of(both, a)))))
                .isEqualTo("A");
        assertThat(regions.describe(regions.of(new Condition.Not(both)))).isEqualTo("!A || !B");
        assertThat(regions.describe(Regions.EVERYWHERE)).isEqualTo("always");
        assertThat(regions.describe(Regions.NOWHERE)).isEqualTo("never");
    }

    @Test
    void aTextSpellsOutSoManyProducts() {
        Condition parity = new Condition.Symbol("S0");
        for (int i = 1; i < 12; i++) {
            Condition next = new Condition.Symbol("S" + i);
            Condition one = new Condition.All(List.of(parity, new Condition.Not(next)));
            Condition other = new Condition.All(List.of(new Condition.Not(parity), next));
            parity = new Condition.Any(List.of(one, other));
        }

        assertThat(regions.describe(regions.of(parity))).endsWith(" || …").hasSizeLessThan(10_000);
    }

    /** Every first half of a pair comes before every second half, which is the worst order there is. */
    @Test
    void conditionsThatWouldFillTheMemoryAreRefused() {
        List<Condition> pairs = new ArrayList<>();
        TreeSet<String> order = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            order.add("P" + i);
            order.add("Q" + i);
            pairs.add(new Condition.All(List.of(new Condition.Symbol("P" + i), new Condition.Symbol("Q" + i))));
        }
        Regions tangled = new Regions(order);

        assertThatThrownBy(() -> tangled.of(new Condition.Any(pairs)))
                .isInstanceOf(TangledConditionsException.class)
                .hasMessageContaining("combine too many symbols");
    }

    @Test
    void aConditionOverTooManySymbolsIsRefusedAndNotFollowedDownTheStack() {
        List<Condition> symbols = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            symbols.add(new Condition.Symbol(String.format("S%05d", i)));
        }

        assertThatThrownBy(() -> regions.of(new Condition.All(symbols)))
                .isInstanceOf(TangledConditionsException.class)
                .hasMessageContaining("more than 2000 symbols");
    }

    private static Condition condition(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 0 -> new Condition.Symbol(SYMBOLS.get(random.nextInt(SYMBOLS.size())));
            case 1 -> new Condition.Not(condition(random, depth - 1));
            case 2 -> new Condition.All(List.of(condition(random, depth - 1), condition(random, depth - 1)));
            default -> new Condition.Any(List.of(condition(random, depth - 1), condition(random, depth - 1)));
        };
    }

    /** One bit a build. */
    private static int table(Condition condition) {
        int table = 0;
        for (int build = 0; build < 1 << SYMBOLS.size(); build++) {
            table |= holds(condition, build) ? 1 << build : 0;
        }
        return table;
    }

    private static boolean holds(Condition condition, int build) {
        if (condition instanceof Condition.Symbol symbol) {
            return (build >> SYMBOLS.indexOf(symbol.name()) & 1) == 1;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.operand(), build);
        }
        if (condition instanceof Condition.All all) {
            return all.operands().stream().allMatch(c -> holds(c, build));
        }
        return ((Condition.Any) condition).operands().stream().anyMatch(c -> holds(c, build));
    }
}
