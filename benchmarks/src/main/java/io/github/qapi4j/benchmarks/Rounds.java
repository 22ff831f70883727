package io.github.qapi4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, each of which gives every benchmark one fresh JVM, so that a machine that is slow for a while is
 * so for all of them; then prints a table of processor times and their ratios.
 */
public final class Rounds {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Double> allocations = new LinkedHashMap<>();

    private Rounds() {}

    /**
     * Takes the number of rounds, the name of the benchmark to which others are related, and JMH's own options.
     *
     * @throws Exception if JMH does, or its options make no sense
     */
    public static void main(String[] args) throws Exception {
        Rounds rounds = new Rounds();
        String[] options = List.of(args).subList(2, args.length).toArray(new String[0]);
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            rounds.run(new CommandLineOptions(options));
        }
        System.out.print(new Table(rounds.times, rounds.allocations).text(List.of(args[1].split(","))));
    }

    private void run(CommandLineOptions options) throws RunnerException {
        ChainedOptionsBuilder round = new OptionsBuilder()
                .parent(options)
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch")
                .jvmArgsAppend(schemas());
        take(new Runner(round.build()).run());
    }

    private static String[] schemas() {
        String directory = System.getProperty("qapi.schemas");
        return directory == null ? new String[0] : new String[] {"-Dqapi.schemas=" + directory};
    }

    private void take(Collection<RunResult> results) {
        for (RunResult each : results) {
            String name = name(each.getParams());
            times.computeIfAbsent(name, n -> new ArrayList<>()).add(secondary(each, CpuTime.NAME));
            allocations.put(name, secondary(each, ALLOCATION));
        }
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        return found == null ? Double.NaN : found.getScore();
    }

    /** The method, and its parameters. */
    private static String name(BenchmarkParams params) {
        StringBuilder name = new StringBuilder(
                params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1));
        for (String key : params.getParamsKeys()) {
            name.append(' ').append(params.getParam(key));
        }
        return name.toString();
    }
}
