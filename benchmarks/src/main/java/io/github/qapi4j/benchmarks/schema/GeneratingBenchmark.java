package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything from schema text to Java source, without writing files: QEMU's whole schema, and ten of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class GeneratingBenchmark {

    private final SchemaText schema = SchemaText.qemu();
    private final SchemaText tenfold = schema.times(10);
    private final Generator generator = new Generator(GeneratorOptions.ofPackage("qemu"));

    /** The whole schema. */
    @Benchmark
    public GenerationResult generating() {
        return generate(schema);
    }

    /** Ten of it, renamed apart. */
    @Benchmark
    public GenerationResult generatingTenfold() {
        return generate(tenfold);
    }

    private GenerationResult generate(SchemaText text) {
        GenerationResult result = generator.generate(text.read().schema().orElseThrow());
        if (result.hasErrors()) {
            throw new IllegalStateException(result.diagnostics().get(0).message());
        }
        return result;
    }
}
