package io.github.qapi4j.diff.region;

import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets of builds as reduced ordered decision diagrams over the symbols of conditions: equal sets are equal numbers, so
 * implication costs no truth table. What would take too many of them is refused with a {@link
 * TangledConditionsException}. One instance serves one comparison. Not thread-safe.
 */
public final class Regions {

    /** No build. */
    public static final int NOWHERE = 0;
    /** Every build. */
    public static final int EVERYWHERE = 1;

    /** The most nodes of all diagrams together; hundreds suffice for real schemas. */
    static final int MOST_NODES = 1 << 18;
    /** The most symbols that one region depends on. */
    static final int MOST_SYMBOLS = 2_000;
    /** The most products that a text spells out. */
    private static final int MOST_PRODUCTS = 64;

    private final List<String> symbols = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Triple, Integer> memo = new HashMap<>();

    private int depth;

    // Below, equals and hashCode are as the generated ones, which are slow at their first use.

    private record Node(int level, int high, int low) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node && level == node.level && high == node.high && low == node.low;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * level + high) + low;
        }
    }

    private record Triple(int test, int then, int otherwise) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Triple triple
                    && test == triple.test
                    && then == triple.then
                    && otherwise == triple.otherwise;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * test + then) + otherwise;
        }
    }

    /**
     * Regions over some symbols.
     *
     * @param order the symbols, in the order in which diagrams ask for them and texts name them
     */
    public Regions(SortedSet<String> order) {
        order.forEach(this::level);
        nodes.add(new Node(Integer.MAX_VALUE, NOWHERE, NOWHERE));
        nodes.add(new Node(Integer.MAX_VALUE, EVERYWHERE, EVERYWHERE));
    }

    /** The builds where a condition holds. */
    public int of(Condition condition) {
        if (condition instanceof Condition.Symbol symbol) {
            return node(level(symbol.name()), EVERYWHERE, NOWHERE);
        }
        if (condition instanceof Condition.Not not) {
            return not(of(not.operand()));
        }
        if (condition instanceof Condition.All all) {
            return all.operands().isEmpty() ? EVERYWHERE : folded(all.operands(), this::and);
        }
        List<Condition> any = ((Condition.Any) condition).operands();
        return any.isEmpty() ? NOWHERE : folded(any, this::or);
    }

    /** By halves, since a diagram over many symbols is not cheap to add one symbol to. */
    private int folded(List<Condition> operands, IntBinaryOperator operator) {
        if (operands.size() == 1) {
            return of(operands.get(0));
        }
        int half = operands.size() / 2;
        return operator.applyAsInt(
                folded(operands.subList(0, half), operator), folded(operands.subList(half, operands.size()), operator));
    }

    /** The builds in both. */
    public int and(int a, int b) {
        return choose(a, b, NOWHERE);
    }

    /** The builds in either. */
    public int or(int a, int b) {
        return choose(a, EVERYWHERE, b);
    }

    /** The other builds. */
    public int not(int a) {
        return choose(a, NOWHERE, EVERYWHERE);
    }

    /** The builds in the first and not in the second. */
    public int without(int a, int b) {
        return choose(b, NOWHERE, a);
    }

    /** Whether every build of the first is in the second. */
    public boolean within(int a, int b) {
        return without(a, b) == NOWHERE;
    }

    /** A region in words: {@code CONFIG_A && !CONFIG_B || CONFIG_C}; {@code always} and {@code never} for the extremes. */
    public String describe(int region) {
        if (region == EVERYWHERE) {
            return "always";
        }
        if (region == NOWHERE) {
            return "never";
        }
        List<String> products = new ArrayList<>();
        cover(region, region, new ArrayList<>(), products);
        String text = String.join(" || ", products);
        return products.size() < MOST_PRODUCTS ? text : text + " || …";
    }

    /**
     * Adds products that cover {@code lower} and stay within {@code upper}, none of them superfluous, and returns what
     * they cover (Minato's and Morreale's recursion).
     */
    private int cover(int lower, int upper, List<String> path, List<String> products) {
        if (lower == NOWHERE || products.size() == MOST_PRODUCTS) {
            return lower;
        }
        if (upper == EVERYWHERE) {
            products.add(path.isEmpty() ? "always" : String.join(" && ", path));
            return EVERYWHERE;
        }
        int level = Math.min(nodes.get(lower).level(), nodes.get(upper).level());
        String symbol = symbols.get(level);
        int low = under(
                "!" + symbol,
                without(cofactor(lower, level, false), cofactor(upper, level, true)),
                cofactor(upper, level, false),
                path,
                products);
        int high = under(
                symbol,
                without(cofactor(lower, level, true), cofactor(upper, level, false)),
                cofactor(upper, level, true),
                path,
                products);
        int rest = or(without(cofactor(lower, level, false), low), without(cofactor(lower, level, true), high));
        int both = cover(rest, and(cofactor(upper, level, false), cofactor(upper, level, true)), path, products);
        return or(both, node(level, high, low));
    }

    private int under(String literal, int lower, int upper, List<String> path, List<String> products) {
        path.add(literal);
        int covered = cover(lower, upper, path, products);
        path.remove(path.size() - 1);
        return covered;
    }

    private int choose(int test, int then, int otherwise) {
        if (test == EVERYWHERE || then == otherwise) {
            return then;
        }
        if (test == NOWHERE) {
            return otherwise;
        }
        if (then == EVERYWHERE && otherwise == NOWHERE) {
            return test;
        }
        Triple key = new Triple(test, then, otherwise);
        Integer known = memo.get(key);
        if (known != null) {
            return known;
        }
        int level = Math.min(
                nodes.get(test).level(),
                Math.min(nodes.get(then).level(), nodes.get(otherwise).level()));
        if (++depth > MOST_SYMBOLS) {
            throw new TangledConditionsException(
                    "more than " + MOST_SYMBOLS + " symbols decide whether one thing is there");
        }
        int high = choose(cofactor(test, level, true), cofactor(then, level, true), cofactor(otherwise, level, true));
        int low = choose(cofactor(test, level, false), cofactor(then, level, false), cofactor(otherwise, level, false));
        depth--;
        int result = node(level, high, low);
        memo.put(key, result);
        return result;
    }

    private int cofactor(int region, int level, boolean defined) {
        Node node = nodes.get(region);
        if (node.level() != level) {
            return region;
        }
        return defined ? node.high() : node.low();
    }

    private int node(int level, int high, int low) {
        if (high == low) {
            return high;
        }
        Node node = new Node(level, high, low);
        Integer known = unique.get(node);
        if (known != null) {
            return known;
        }
        if (nodes.size() == MOST_NODES) {
            throw new TangledConditionsException("the conditions combine too many symbols with each other");
        }
        nodes.add(node);
        unique.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private int level(String symbol) {
        return order.computeIfAbsent(symbol, name -> {
            symbols.add(name);
            return symbols.size() - 1;
        });
    }
}
