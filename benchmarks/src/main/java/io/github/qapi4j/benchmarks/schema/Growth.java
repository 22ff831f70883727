package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.diff.SchemaDiff;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * How much longer ten times a schema takes than one. Both are measured in turns in one JVM, ten small ones before each large
 * one, and the median of the ratios of neighbours is shown with its quartiles: a machine that others use is a third faster or
 * slower from one second to the next, and so are two JVMs one after the other.
 */
public final class Growth {

    private static final int TIMES = 10;
    private static final int WARM_UP = 20;
    private static final int PAIRS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        System.out.printf(
                "%-10s %12s %12s  %-28s  %s%n", "", "one, ms", "ten, ms", "ten / one", "on the wall, with collection");
        SchemaPair pair = SchemaPair.qemu();
        SchemaPair tenfold = pair.times(TIMES);
        SchemaText text = pair.old();
        double millis = measure("loading", () -> definitions(text), () -> definitions(tenfold.old()));
        System.out.printf(
                Locale.ROOT,
                "%-10s %,d lines, %,d bytes: %.1f million lines/s, %.0f MB/s%n",
                "",
                text.lines(),
                text.bytes(),
                text.lines() / millis / 1e3,
                text.bytes() / millis / 1e3);
        SchemaDiff diff = SchemaDiff.create();
        SchemaPair.Loaded small = pair.load();
        SchemaPair.Loaded large = tenfold.load();
        measure("comparing", () -> findings(small, diff), () -> findings(large, diff));
    }

    private static int definitions(SchemaText text) {
        return text.read().schema().orElseThrow().definitions().size();
    }

    private static int findings(SchemaPair.Loaded pair, SchemaDiff diff) {
        return pair.compare(diff).outcome().findings().size();
    }

    /** Measures, prints a line, and returns the milliseconds that the small one takes. */
    private static double measure(String what, IntSupplier one, IntSupplier ten) {
        for (int i = 0; i < WARM_UP; i++) {
            time(one, TIMES);
            time(ten, 1);
        }
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> wallRatios = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Time before = time(one, TIMES);
            Time after = time(ten, 1);
            small.add(before.processor());
            large.add(after.processor());
            ratios.add(after.processor() / before.processor());
            wallRatios.add(after.wall() / before.wall());
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s %12.1f %12.1f  %-28s  %s%n",
                what,
                quantile(small, 0.5),
                quantile(large, 0.5),
                spread(ratios),
                spread(wallRatios));
        return quantile(small, 0.5);
    }

    /** Milliseconds for each of so many runs. */
    private static Time time(IntSupplier action, int runs) {
        long processor = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        int sum = 0;
        for (int i = 0; i < runs; i++) {
            sum += action.getAsInt();
        }
        if (sum % runs != 0) {
            throw new IllegalStateException("not every run had the same result");
        }
        return new Time(
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / runs, (System.nanoTime() - wall) / 1e6 / runs);
    }

    private static String spread(List<Double> ratios) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75));
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) ((sorted.size() - 1) * part));
    }

    private record Time(double processor, double wall) {}
}
