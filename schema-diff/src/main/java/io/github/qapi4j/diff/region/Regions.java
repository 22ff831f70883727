package io.github.qapi4j.diff.region;

import io.github.qapi4j.schema.model.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Sets of builds as reduced ordered decision diagrams over the symbols of conditions: equal sets are equal numbers, so
 * implication costs no truth table. One instance serves one comparison. Not thread-safe.
 */
public final class Regions {

    /** No build. */
    public static final int NOWHERE = 0;
    /** Every build. */
    public static final int EVERYWHERE = 1;

    private final List<String> symbols = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Triple, Integer> memo = new HashMap<>();

    private record Node(int level, int high, int low) {}

    private record Triple(int test, int then, int otherwise) {}

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
            int region = EVERYWHERE;
            for (Condition operand : all.operands()) {
                region = and(region, of(operand));
            }
            return region;
        }
        int region = NOWHERE;
        for (Condition operand : ((Condition.Any) condition).operands()) {
            region = or(region, of(operand));
        }
        return region;
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
        return String.join(" || ", products);
    }

    /**
     * Adds products that cover {@code lower} and stay within {@code upper}, none of them superfluous, and returns what
     * they cover (Minato's and Morreale's recursion).
     */
    private int cover(int lower, int upper, List<String> path, List<String> products) {
        if (lower == NOWHERE) {
            return NOWHERE;
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
        int high = choose(cofactor(test, level, true), cofactor(then, level, true), cofactor(otherwise, level, true));
        int low = choose(cofactor(test, level, false), cofactor(then, level, false), cofactor(otherwise, level, false));
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
