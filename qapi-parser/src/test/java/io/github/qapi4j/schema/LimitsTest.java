package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Input that is too much of something is refused at a place, and nothing else happens. */
class LimitsTest {

    private static final Limits SMALL = new Limits(100, 250, 5, 2, 3, 10, 4);

    @Test
    void refusesLargeFiles() {
        assertThat(codes(Map.of("m.json", " ".repeat(101)))).containsExactly("Q-LIMIT-001 m.json");
        assertThat(codes(Map.of("m.json", "\n{ 'include': 'b.json' }", "b.json", " ".repeat(101))))
                .containsExactly("Q-LIMIT-001 m.json:2");
        assertThat(codes(Map.of("m.json", " ".repeat(100)))).isEmpty();
    }

    @Test
    void refusesLargeSchemas() {
        String root = "{ 'include': 'b.json' } { 'include': 'c.json' }";
        assertThat(codes(Map.of("m.json", root, "b.json", " ".repeat(100), "c.json", " ".repeat(100))))
                .isEmpty();
        assertThat(codes(Map.of("m.json", root + " ".repeat(5), "b.json", " ".repeat(100), "c.json", " ".repeat(100))))
                .containsExactly("Q-LIMIT-002 m.json:1");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(codes(Map.of("m.json", "{ 'a': [ [ [ [] ] ] ] }"))).containsExactly("Q-EXPR-001 m.json:1");
        assertThat(codes(Map.of("m.json", "{ 'a': [ [ [ [ [] ] ] ] ] }"))).containsExactly("Q-LIMIT-003 m.json:1:16");
    }

    @Test
    void refusesDeepIncludes() {
        Map<String, String> chain = Map.of(
                "m.json", "{ 'include': 'b.json' }",
                "b.json", "{ 'include': 'c.json' }",
                "c.json", "\n\n{ 'include': 'd.json' }");
        assertThat(codes(chain)).containsExactly("Q-LIMIT-004 c.json:3");
    }

    @Test
    void refusesManyFiles() {
        Map<String, String> files = new HashMap<>();
        files.put("m.json", "{ 'include': 'b' }{ 'include': 'c' }\n{ 'include': 'd' }{ 'include': 'e' }");
        List.of("b", "c", "d", "e").forEach(name -> files.put(name, ""));
        assertThat(codes(files)).containsExactly("Q-LIMIT-005 m.json:2");
    }

    @Test
    void refusesLongStrings() {
        assertThat(codes(Map.of("m.json", "{ 'struct': 'Abcdefghij', 'data': {} }")))
                .isEmpty();
        assertThat(codes(Map.of("m.json", "{ 'struct': 'Abcdefghijk', 'data': {} }")))
                .containsExactly("Q-LIMIT-006 m.json:1:13");
    }

    @Test
    void endsLongListsOfErrors() {
        assertThat(codes(Map.of("m.json", "{}\n{}\n{}\n{}\n{}\n{}\n{}\n")))
                .containsExactly(
                        "Q-EXPR-001 m.json:1",
                        "Q-EXPR-001 m.json:2",
                        "Q-EXPR-001 m.json:3",
                        "Q-EXPR-001 m.json:4",
                        "Q-LIMIT-007 m.json:5");
    }

    @Test
    void takesTheDeepestNestingThatCanBeAskedFor() {
        Limits deep = new Limits(1 << 20, 1 << 20, 400, 200, 300, 10, 10);
        String condition = "{ 'not': ".repeat(390) + "'X'" + " }".repeat(390);
        ReadResult result = SchemaReader.create()
                .withLimits(deep)
                .withSource(FileSource.of(Map.of("m.json", "{ 'struct': 'Aa', 'data': {}, 'if': " + condition + " }")))
                .read("m.json");
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void readsNoMoreOfAFileThanItMay() {
        FileSource endless = name -> new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThat(read(endless)).containsExactly("Q-LIMIT-001 m.json");
    }

    @Test
    void reportsFilesThatFailWhileRead() {
        FileSource failing = name -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException();
            }
        };
        assertThat(read(failing)).containsExactly("Q-PARSE-010 m.json");
    }

    @Test
    void refusesLimitsThatProtectNothing() {
        assertThatThrownBy(() -> new Limits(1, 1, 401, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, 1, 1, 201, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Limits.DEFAULT.withDiagnostics(5).diagnostics()).isEqualTo(5);
    }

    private static List<String> codes(Map<String, String> files) {
        return read(FileSource.of(files));
    }

    private static List<String> read(FileSource source) {
        return SchemaReader.create().withLimits(SMALL).withSource(source).read("m.json").diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(d -> d.code() + " " + d.position())
                .toList();
    }
}
