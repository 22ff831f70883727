package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing two versions of QEMU's whole schema, beside loading them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ComparingBenchmark {

    private static final Pattern OPTIONAL = Pattern.compile("'\\*(?=[a-z-]+': 'str')");

    private final SchemaDiff diff = SchemaDiff.create();
    private final SchemaText old = SchemaText.qemu();

    /** Every optional text in one module made mandatory. */
    private final SchemaText now =
            old.with("block-core.json", text -> OPTIONAL.matcher(text).replaceAll("'"));

    private final SchemaText oldTenfold = old.times(10);
    private final SchemaText nowTenfold = now.times(10);
    private Pair pair = new Pair(List.of());
    private Pair tenfold = new Pair(List.of());

    /** Loads both versions. */
    @Setup
    public void load() {
        pair = new Pair(List.of(SchemaText.checked(old.read()), SchemaText.checked(now.read())));
        tenfold = new Pair(List.of(SchemaText.checked(oldTenfold.read()), SchemaText.checked(nowTenfold.read())));
    }

    /** Both versions. */
    @Benchmark
    public List<ReadResult> loadingPair() {
        return List.of(old.read(), now.read());
    }

    /** From two loaded schemas to findings. */
    @Benchmark
    public Report comparing() {
        return pair.compare(diff);
    }

    /** Two versions of a schema ten times as large. */
    @Benchmark
    public Report comparingTenfold() {
        return tenfold.compare(diff);
    }

    private record Pair(List<ReadResult> schemas) {

        Report compare(SchemaDiff diff) {
            return diff.compare(input(0), input(1));
        }

        private Input input(int index) {
            String name = "v" + index;
            Surface surface = SchemaSurface.of(schemas.get(index).schema().orElseThrow(), name);
            return new Input(name, "schema", surface, Map.of(), Optional.empty());
        }
    }
}
