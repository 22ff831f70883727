package io.github.qapi4j.schema.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.TestSchemas;
import io.github.qapi4j.schema.introspect.Introspection;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of types far longer than Java's stack is deep, and small schemas that would make huge models. */
class LongChainsTest {

    private static final int MANY = 10_000;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reportsTheFirstStructWithTooManyBasesOnce(boolean basesFirst) {
        ReadResult result = read(chain(MANY), basesFirst);
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("Q-LIMIT-008");
            assertThat(diagnostic.context().orElseThrow().name()).isEqualTo("Ss1000");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void acceptsAChainWithinTheLimit(boolean basesFirst) {
        ReadResult result = read(chain(InheritanceLimits.MAX_DEPTH), basesFirst);
        assertThat(result.diagnostics()).isEmpty();
        ObjectType last =
                (ObjectType) result.schema().orElseThrow().type("Ss999").orElseThrow();
        assertThat(last.members()).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void followsBranchesInsideBranches(boolean insideFirst) {
        List<String> definitions = new ArrayList<>();
        definitions.add("{ 'union': 'Uu0', 'base': { 'm0': 'Gear' }, 'discriminator': 'm0', 'data': {} }");
        for (int i = 1; i < 2_000; i++) {
            definitions.add(String.format(
                    "{ 'union': 'Uu%d', 'base': { 'm%d': 'Gear' }, 'discriminator': 'm%d', 'data': { 'a': 'Uu%d' } }",
                    i, i, i, i - 1));
        }
        definitions.add("{ 'command': 'spin', 'data': 'Uu1999', 'boxed': true }");
        if (!insideFirst) {
            Collections.reverse(definitions);
        }
        definitions.add("{ 'enum': 'Gear', 'data': [ 'a', 'b' ] }");
        ReadResult result = TestSchemas.read(String.join("\n", definitions), Dialect.V10_2);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(Introspection.masked(result.schema().orElseThrow()).entries())
                .hasSize(2_003);
        assertThat(result.schema().orElseThrow().resolve(Set.of()).type("Uu0")).isPresent();
    }

    @Test
    void findsALongCycle() {
        List<String> definitions = new ArrayList<>(chain(MANY));
        definitions.set(0, "{ 'struct': 'Ss0', 'base': 'Ss9999', 'data': {} }");
        List<Diagnostic> diagnostics =
                TestSchemas.read(String.join("\n", definitions), Dialect.V10_2).diagnostics();
        assertThat(diagnostics.get(0).code()).isEqualTo("Q-SEM-015");
        assertThat(diagnostics.get(0).context().orElseThrow().name()).isEqualTo("Ss0");
        assertThat(diagnostics).hasSizeLessThan(3);
    }

    @Test
    void stopsBeforeInheritedMembersFillTheMemory() {
        StringBuilder text = new StringBuilder("{ 'struct': 'Base', 'data': { 'm': 'int'");
        IntStream.range(0, MANY).forEach(i -> text.append(", 'm").append(i).append("': 'int'"));
        text.append("} }\n");
        IntStream.range(0, MANY)
                .forEach(i -> text.append("{ 'struct': 'Dd").append(i).append("', 'base': 'Base', 'data': {} }\n"));
        assertThat(TestSchemas.read(text.toString(), Dialect.V10_2).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("Q-LIMIT-009");
    }

    private static ReadResult read(List<String> definitions, boolean asIs) {
        List<String> ordered = new ArrayList<>(definitions);
        if (!asIs) {
            Collections.reverse(ordered);
        }
        return TestSchemas.read(String.join("\n", ordered), Dialect.V10_2);
    }

    private static List<String> chain(int length) {
        List<String> definitions = new ArrayList<>();
        definitions.add("{ 'struct': 'Ss0', 'data': { 'm0': 'int' } }");
        for (int i = 1; i < length; i++) {
            definitions.add(
                    String.format("{ 'struct': 'Ss%d', 'base': 'Ss%d', 'data': { 'm%d': 'int' } }", i, i - 1, i));
        }
        return definitions;
    }
}
