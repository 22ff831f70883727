package io.github.qapi4j.schema.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.TestSchemas;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Features of definitions, of members and of values count together (qapi-language §5.10). */
class FeatureCountTest {

    /** The two that every schema has without saying so leave this many. */
    private static final int MOST = 62;

    @Test
    void asManyAsThereMayBeAreFine() {
        assertThat(read(MOST)).isEmpty();
    }

    @Test
    void oneMoreIsTooMany() {
        assertThat(read(MOST + 1)).extracting(Diagnostic::code).containsExactly("Q-SEM-050");
    }

    /** A third of them each on a definition, on a member and on a value. */
    private static List<Diagnostic> read(int count) {
        String schema = "{ 'struct': 'Pump', 'data': {}, 'features': [" + features(0, 20) + "] }"
                + "{ 'struct': 'Fan', 'data': { 'speed': { 'type': 'int', 'features': [" + features(20, 40) + "] } } }"
                + "{ 'enum': 'Gear', 'data': [ { 'name': 'low', 'features': [" + features(40, count) + "] } ] }";
        return TestSchemas.read(schema, Dialect.V10_2).diagnostics();
    }

    private static String features(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "'f" + i + "'").collect(Collectors.joining(", "));
    }
}
