package io.github.qapi4j.benchmarks;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Times as a table: the least of the rounds, and ratios to others with the least and the most that any round gave. Who else
 * is on the machine can only make a round slower, and does so for seconds at a time, so that a median may be one of theirs.
 *
 * @param times microseconds per operation of each round, by benchmark
 * @param allocations bytes per operation, by benchmark
 */
record Table(Map<String, List<Double>> times, Map<String, Double> allocations) {

    /**
     * A line for each benchmark.
     *
     * @param bases what to relate to, each the whole name of a benchmark or its last word; in the latter case it is the one
     *     that shares the other words
     */
    String text(List<String> bases) {
        StringBuilder table = new StringBuilder(String.format("%-36s %12s %12s", "", "µs/op", "B/op"));
        bases.forEach(base -> table.append(String.format("  %-24s", "time / " + base)));
        table.append('\n');
        for (Map.Entry<String, List<Double>> each : times.entrySet()) {
            String name = each.getKey();
            table.append(String.format(
                    Locale.ROOT, "%-36s %12.3f %12.0f", name, least(each.getValue()), allocations.get(name)));
            for (String base : bases) {
                String ratio =
                        base(name, base).map(b -> ratio(each.getValue(), b)).orElse("");
                table.append(String.format("  %-24s", ratio));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private Optional<List<Double>> base(String name, String base) {
        String sibling = name.substring(0, name.lastIndexOf(' ') + 1) + base;
        return Optional.ofNullable(times.getOrDefault(base, times.get(sibling)));
    }

    private static String ratio(List<Double> mine, List<Double> base) {
        double[] ratios = new double[Math.min(mine.size(), base.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = mine.get(i) / base.get(i);
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", least(mine) / least(base), ratios[0], ratios[ratios.length - 1]);
    }

    private static double least(List<Double> values) {
        return Collections.min(values);
    }
}
