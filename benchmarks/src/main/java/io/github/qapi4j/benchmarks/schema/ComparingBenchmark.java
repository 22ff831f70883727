package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.report.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two versions of QEMU's whole schema, beside loading them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ComparingBenchmark {

    private final SchemaDiff diff = SchemaDiff.create();
    private final SchemaPair pair = SchemaPair.qemu();
    private final SchemaPair.Loaded loaded = pair.load();

    /** Loads both versions. */
    @Benchmark
    public Object loadingPair() {
        return pair.load();
    }

    /** From two loaded schemas to findings. */
    @Benchmark
    public Report comparing() {
        return loaded.compare(diff);
    }
}
