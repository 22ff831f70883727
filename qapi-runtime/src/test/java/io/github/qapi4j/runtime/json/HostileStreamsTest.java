package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Hostile texts of 100 MB are refused within a heap of the size that {@link JsonLimits} promises. */
class HostileStreamsTest {

    @Test
    void refusedWithinTheLimitsBoundsOfMemory() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java, "-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath, HostileStreams.class.getName())
                .directory(new File(".").getAbsoluteFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.contains(" bytes: ")))
                .as(output)
                .hasSize(54);
    }
}
