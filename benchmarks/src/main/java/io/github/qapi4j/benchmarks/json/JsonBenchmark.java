package io.github.qapi4j.benchmarks.json;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and writing each payload with each library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class JsonBenchmark {

    /** What is read or written. */
    @Param
    public Payload payload = Payload.SPARSE;

    /** With what. Of a name behind the payload's, so that tables find the same payload with another library. */
    @Param
    public Library with = Library.QAPI4J;

    private Codec codec = Library.QAPI4J.codec(Payload.SPARSE);
    private byte[] text = {};
    private Object value = text;

    /** Fails if a library does not write what it read. */
    @Setup
    public void prepare() throws IOException {
        codec = with.codec(payload);
        text = payload.bytes();
        value = codec.decode(text);
        RoundTrip.check(text, codec.encode(value));
    }

    /** From text to a value. */
    @Benchmark
    public Object decode() throws IOException {
        return codec.decode(text);
    }

    /** From a value to text. */
    @Benchmark
    public byte[] encode() throws IOException {
        return codec.encode(value);
    }
}
