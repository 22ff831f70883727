package io.github.qapi4j.schema.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.TestSchemas;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example of the language text, whole and with each symbol defined and undefined (qapi-language §8.4). */
class IntrospectionTest {

    private static final Path FANS = TestSchemas.resource("introspection/fans");

    @ParameterizedTest
    @ValueSource(strings = {"all", "none", "HAVE_SPIN", "HAVE_HIGH", "HAVE_HIGH,HAVE_SPIN"})
    void answersAsTheWorkedExampleSays(String defined) throws IOException {
        Introspection whole = Introspection.masked(fans());
        Introspection build =
                DefinedSymbols.parse(defined).symbols().map(whole::in).orElse(whole);
        assertThat(build.toJson()).isEqualTo(Files.readString(FANS.resolve(defined + ".json")));
    }

    @Test
    void keepsConditionsUntilABuildIsGiven() {
        Introspection whole = Introspection.masked(fans());
        assertThat(whole.entries())
                .filteredOn(entry -> !entry.condition().equals(Condition.ALWAYS))
                .extracting(SchemaInfo::name)
                .containsExactly("spin", "0");
        EnumInfo gear = (EnumInfo) whole.entries().get(10);
        assertThat(gear.values().get(1).condition()).isEqualTo(new Condition.Symbol("HAVE_HIGH"));
    }

    @Test
    void showsRealNamesUnmasked() throws IOException {
        assertThat(Introspection.unmasked(fans()).entries())
                .extracting(SchemaInfo::name)
                .isEqualTo(Files.readAllLines(FANS.resolve("unmasked.txt")));
    }

    @Test
    void showsWhatTheExampleLacks() {
        Schema schema = TestSchemas.read(
                        "{ 'struct': 'Pump', 'if': 'P', 'features': [ { 'name': 'a', 'if': 'F' } ],"
                                + " 'data': { 'n': { 'type': 'number', 'if': 'N' }, 'q': 'QType', 'x': 'any',"
                                + " 'l': [ 'Pump' ], 'b': 'bool', 'z': 'null' } }"
                                + "{ 'alternate': 'Alt', 'data': { 's': 'str', 'p': { 'type': 'Pump', 'if': 'P' } } }"
                                + "{ 'event': 'SPUN', 'data': 'Pump' }"
                                + "{ 'event': 'DONE', 'data': { 'alt': 'Alt' } }",
                        Dialect.LENIENT)
                .schema()
                .orElseThrow();
        Introspection none = Introspection.unmasked(schema).in(Set.of());
        assertThat(none.entries())
                .extracting(SchemaInfo::name)
                .containsExactly(
                        "SPUN", "DONE", "q_obj_DONE-arg", "number", "QType", "any", "bool", "null", "Alt", "str");
        Introspection pump = Introspection.unmasked(schema).in(Set.of("P"));
        assertThat(pump.toJson())
                .contains("\"features\":[]")
                .contains("{\"name\":\"[Pump]\",\"meta-type\":\"array\",\"element-type\":\"Pump\"}")
                .contains("\"members\":[{\"type\":\"str\"},{\"type\":\"Pump\"}]");
        assertThat(Introspection.unmasked(schema).entries())
                .filteredOn(BuiltinInfo.class::isInstance)
                .extracting(entry -> ((BuiltinInfo) entry).jsonType())
                .isEqualTo(List.of("number", "value", "boolean", "null", "string"));
    }

    private static Schema fans() {
        return TestSchemas.read(FANS, "m.json", Dialect.V10_2).schema().orElseThrow();
    }
}
