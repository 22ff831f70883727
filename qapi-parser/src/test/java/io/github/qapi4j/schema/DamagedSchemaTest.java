package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a schema's bytes are, reading ends with a result within a second: no exception, every place inside its file,
 * nothing reported twice, the same again. {@code -Dqapi.damage=N} makes N damaged schemas, {@code -Dqapi.damage.seed=S}
 * others.
 */
class DamagedSchemaTest {

    private static final List<Dialect> DIALECTS = List.of(Dialect.values());
    private static final int COUNT = Integer.getInteger("qapi.damage", 2_000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SEED = Long.getLong("qapi.damage.seed", 20_240_117L);

    @Test
    void survivesDamagedExamples() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("catalogue", "reports")) {
            for (Path example : TestSchemas.folders(folder)) {
                Path root = example.resolve("m.json");
                if (Files.exists(root)) {
                    texts.add(new String(Files.readAllBytes(root), StandardCharsets.UTF_8));
                }
            }
        }
        run(texts, COUNT);
    }

    @Test
    void survivesDamagedModules() throws IOException {
        run(List.copyOf(realFiles().values()), COUNT / 20);
    }

    @Test
    void survivesDamagedSets() throws IOException {
        Map<String, String> files = realFiles();
        List<String> names = files.keySet().stream().sorted().toList();
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Mutations mutations = new Mutations(SEED);
        RealSchemas.ROOTS.forEach(root -> read(root, contents, "sound set", Dialect.V10_0, new Slowest()));
        Slowest slowest = new Slowest();
        for (int i = 0; i < COUNT / 100; i++) {
            String name = names.get(mutations.choice(names.size()));
            Map<String, byte[]> damaged = new HashMap<>(contents);
            damaged.put(name, mutations.damage(files.get(name)));
            read(rootOf(name), damaged, "damaged set " + i, DIALECTS.get(i % DIALECTS.size()), slowest);
        }
        slowest.check("sets", COUNT / 100);
    }

    /** The root of a set that the file belongs to. */
    private static String rootOf(String file) {
        String folder = file.substring(0, file.indexOf('/') + 1);
        return RealSchemas.ROOTS.stream()
                .filter(root -> root.startsWith(folder))
                .findFirst()
                .orElseThrow();
    }

    private static void run(List<String> texts, int count) {
        Mutations mutations = new Mutations(SEED);
        Slowest slowest = new Slowest();
        for (int i = 0; i < count; i++) {
            byte[] damaged = mutations.damage(texts.get(mutations.choice(texts.size())));
            read(
                    "m.json",
                    Map.of("m.json", damaged),
                    "damaged schema " + i,
                    DIALECTS.get(i % DIALECTS.size()),
                    slowest);
        }
        slowest.check("schemas", count);
    }

    private static void read(String root, Map<String, byte[]> files, String what, Dialect dialect, Slowest slowest) {
        SchemaReader reader = SchemaReader.create().withDialect(dialect).withSource(FileSource.of(files::get));
        String name = what + " of seed " + SEED + " in " + dialect;
        try {
            long start = THREADS.getCurrentThreadCpuTime();
            ReadResult result = reader.read(root);
            slowest.take(THREADS.getCurrentThreadCpuTime() - start, name);
            String report = report(root, result, dialect);
            if (files.size() == 1) {
                assertThat(report(root, reader.read(root), dialect)).isEqualTo(report);
            }
            assertThat(result.hasErrors())
                    .isEqualTo(result.diagnostics().stream().anyMatch(Diagnostic::isError));
            assertThat(new HashSet<>(result.diagnostics())).hasSameSizeAs(result.diagnostics());
            result.diagnostics().forEach(d -> checkPlace(d.position(), result.sources()));
            result.diagnostics().forEach(d -> d.notes().forEach(n -> checkPlace(n.position(), result.sources())));
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name + ": " + new String(files.get(root), StandardCharsets.UTF_8), e);
        }
    }

    private static String report(String root, ReadResult result, Dialect dialect) {
        return DiagnosticRenderer.text(result.sources(), dialect, true).renderAll(result.diagnostics())
                + DiagnosticRenderer.json(root).renderAll(result.diagnostics())
                + DiagnosticRenderer.github().renderAll(result.diagnostics());
    }

    private static void checkPlace(Position position, List<SourceFile> sources) {
        SourceFile file = sources.stream()
                .filter(s -> s.name().equals(position.file()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such file: " + position));
        String[] lines = file.text().split("\n", -1);
        if (position.line() < 1 || position.line() > lines.length) {
            throw new AssertionError("no such line: " + position);
        }
        String line = lines[position.line() - 1];
        if (position.column() > line.codePointCount(0, line.length()) + 1) {
            throw new AssertionError("no such column: " + position);
        }
    }

    private static Map<String, String> realFiles() throws IOException {
        String folder = System.getenv("QAPI_SCHEMAS");
        assumeTrue(folder != null, "QAPI_SCHEMAS is not set");
        Path schemas = Path.of(folder);
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(schemas)) {
            for (Path file : found.filter(f -> f.toString().endsWith(".json")).toList()) {
                String name = schemas.relativize(file).toString().replace('\\', '/');
                if (name.contains("/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    /** The one that took longest, in processor time, which is nearly the same on a busy machine. */
    private static final class Slowest {
        private long nanos;
        private String name = "";

        void take(long taken, String what) {
            if (taken > nanos) {
                nanos = taken;
                name = what;
            }
        }

        void check(String what, int count) {
            System.out.println(count + " damaged " + what + ", seed " + SEED + "; the slowest took " + nanos / 1_000_000
                    + " ms: " + name);
            assertThat(nanos).as(name).isLessThan(1_000_000_000L);
        }
    }
}
