package io.github.qapi4j.benchmarks.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.qapi4j.benchmarks.json.Payloads;
import io.github.qapi4j.schema.ReadResult;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, checking and linking QEMU's whole schema, beside tokenising a JSON text as large as one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class LoadingBenchmark {

    private final JsonFactory jackson = new JsonFactory();
    private SchemaText schema = SchemaText.qemu();
    private byte[] json = Payloads.text(schema.bytes());

    /** Fails if the schema is not sound, since errors would be measured. */
    @Setup
    public void check() {
        SchemaText.checked(schema.read());
    }

    /** What Jackson needs for a text of the size of the schema. */
    @Benchmark
    public int tokenisingJson() throws IOException {
        int names = 0;
        try (JsonParser parser = jackson.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                names += token.isScalarValue() ? parser.getTextLength() : 0;
            }
        }
        return names;
    }

    /** The whole schema. */
    @Benchmark
    public ReadResult loading() {
        return schema.read();
    }
}
