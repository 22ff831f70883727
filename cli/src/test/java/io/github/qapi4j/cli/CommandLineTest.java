package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each case in {@code src/test/cases}: {@code args} holds the arguments, one a line; {@code expected.txt} the exit
 * code, standard output and standard error. In both, {@code @} stands for the directory of the schemas and {@code %} for an
 * empty one.
 */
class CommandLineTest {

    private static final Path CASES = Path.of("src/test/cases");
    private static final Path SCHEMAS = Path.of("src/test/schemas");

    @TempDir
    Path empty;

    static Stream<Path> cases() throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.list(CASES)) {
            cases = files.sorted().toList();
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsItsCallerWhatIsExpected(Path directory) throws IOException {
        String[] args = Files.readAllLines(directory.resolve("args")).stream()
                .map(line -> line.replace("@", SCHEMAS.toString()).replace("%", empty.toString()))
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Qapi.run(new Console(stream(out), stream(err), false), args);

        String actual =
                "exit code " + code + "\n--- standard output\n" + text(out) + "--- standard error\n" + text(err);
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(empty.toString(), "%")
                .replace(SCHEMAS.toString(), "@")
                .replace(Version.current(), "VERSION");
    }
}
