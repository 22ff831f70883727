package io.github.qapi4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that the measured thread takes for an operation, in microseconds. Unlike the time on the wall it means
 * something on a machine that others use as well; the garbage collector's time is not in it.
 */
public final class CpuTime implements InternalProfiler {

    static final String NAME = "cpu.time";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long before;

    @Override
    public String getDescription() {
        return "processor time per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double micros = (used() - before) / 1e3 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAME, micros, "us/op", AggregationPolicy.AVG));
    }

    private static long used() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(CpuTime::isWorker)
                .map(THREADS::getThreadCpuTime)
                .sum();
    }

    private static boolean isWorker(long thread) {
        var info = THREADS.getThreadInfo(thread);
        return info != null && info.getThreadName().contains("jmh-worker");
    }
}
