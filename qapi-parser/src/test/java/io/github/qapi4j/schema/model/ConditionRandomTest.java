package io.github.qapi4j.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares what is decided about random conditions with what every set of symbols says. */
class ConditionRandomTest {

    private static final int ROUNDS = 3_000;
    private static final int FEW = 4;
    private static final int MANY = TruthTable.MAX_SYMBOLS + 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122, 77})
    void agreesWithEverySetOfFewSymbols(long seed) {
        Random random = new Random(seed);
        List<Set<String>> subsets = subsets(FEW);
        for (int round = 0; round < ROUNDS; round++) {
            Condition left = random(random, 4, FEW);
            Condition right = random(random, 4, FEW);
            String what = "seed " + seed + ", round " + round + ": " + left + " and " + right;
            assertThat(left.simplified().simplified()).as(what).isEqualTo(left.simplified());
            boolean implies = true;
            boolean equivalent = true;
            for (Set<String> defined : subsets) {
                boolean here = left.holds(defined);
                assertThat(left.simplified().holds(defined)).as(what).isEqualTo(here);
                implies &= !here || right.holds(defined);
                equivalent &= here == right.holds(defined);
            }
            assertThat(left.implies(right)).as(what).isEqualTo(implies);
            assertThat(left.isEquivalentTo(right)).as(what).isEqualTo(equivalent);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_261_122})
    void claimsNothingWrongAboutManySymbols(long seed) {
        Random random = new Random(seed);
        int proved = 0;
        for (int round = 0; round < 300; round++) {
            Condition wide = wide(random);
            Condition part = random(random, 3, MANY);
            proved += holdsUp(new Condition.All(List.of(wide, part)), part, random, seed);
            proved += holdsUp(part, new Condition.Any(List.of(wide, part)), random, seed);
            holdsUp(wide, wide(random), random, seed);
        }
        assertThat(proved).as("implications proved by structure").isGreaterThan(400);
    }

    private static int holdsUp(Condition from, Condition to, Random random, long seed) {
        if (!from.implies(to)) {
            return 0;
        }
        for (int sample = 0; sample < 50; sample++) {
            Set<String> defined = new HashSet<>();
            IntStream.range(0, MANY).filter(i -> random.nextBoolean()).forEach(i -> defined.add("S" + i));
            assertThat(!from.holds(defined) || to.holds(defined))
                    .as("seed %d: %s implies %s with %s", seed, from, to, defined)
                    .isTrue();
        }
        return 1;
    }

    /** A condition of more symbols than a table has. */
    private static Condition wide(Random random) {
        List<Condition> operands = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Condition symbol = new Condition.Symbol("S" + i);
            operands.add(random.nextInt(4) == 0 ? new Condition.Not(symbol) : symbol);
        }
        return random.nextBoolean() ? new Condition.All(operands) : new Condition.Any(operands);
    }

    private static Condition random(Random random, int depth, int symbols) {
        int choice = random.nextInt(depth == 0 ? 1 : 4);
        if (choice == 0) {
            return new Condition.Symbol("S" + random.nextInt(symbols));
        }
        if (choice == 1) {
            return new Condition.Not(random(random, depth - 1, symbols));
        }
        List<Condition> operands = Stream.generate(() -> random(random, depth - 1, symbols))
                .limit(random.nextInt(4))
                .toList();
        return choice == 2 ? new Condition.All(operands) : new Condition.Any(operands);
    }

    private static List<Set<String>> subsets(int symbols) {
        return IntStream.range(0, 1 << symbols)
                .mapToObj(bits -> {
                    Set<String> subset = new HashSet<>();
                    IntStream.range(0, symbols)
                            .filter(i -> (bits & (1 << i)) != 0)
                            .forEach(i -> subset.add("S" + i));
                    return subset;
                })
                .toList();
    }
}
