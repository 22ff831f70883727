package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twenty types, in turns a struct, a union, an alternate and a struct of lists, of which each needs the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnotTest {

    private static final long SEED = 20_251_125;
    private static final int TYPES = 20;
    private static final int INSTANCES = 50;
    private static final int LEVELS = 400;

    private GeneratedSchema generated;

    @BeforeAll
    void generateAndCompile(@TempDir Path classes) throws IOException {
        String text = "{ 'enum': 'Kind', 'data': [ 'near', 'far', 'none' ] }\n"
                + IntStream.range(0, TYPES).mapToObj(KnotTest::type).collect(Collectors.joining());
        Schema schema = SchemaTexts.read(text);
        generated = GeneratedSchema.of(
                schema, Compilation.of(GeneratedSchema.generate(schema), Compilation.STRICT, classes));
    }

    @Test
    void valuesSurvive() throws ReflectiveOperationException {
        RoundTrips roundTrips = new RoundTrips(new RandomValues(generated.schema(), new Random(SEED)), generated);
        for (TypeDefinition type : generated.types()) {
            for (int i = 0; i < INSTANCES; i++) {
                roundTrips.check(type);
            }
        }
    }

    @Test
    void deepValuesAreCopiedComparedAndShown() throws ReflectiveOperationException {
        TypeDefinition first = generated.types().stream()
                .filter(type -> type.name().equals("Knot0"))
                .findFirst()
                .orElseThrow();
        String json = json();
        QapiObject deep = (QapiObject) JsonReader.strict().read(json, generated.reader(first));
        QapiObject copy = deep.copy();

        assertThat(deep.toJson()).isEqualTo(json);
        assertThat(copy).isEqualTo(deep).hasSameHashCodeAs(deep).hasToString(deep.toString());
        assertThat(deep.toString())
                .startsWith("Knot0{name0=\"0\", next0={kind1=near, next1={name3=\"3\", next3=[{name4=\"4\", ");

        copy.members().set("name0", "other");
        assertThat(copy).isNotEqualTo(deep);
    }

    /** A value of the first type that has one of the next type, and so on. */
    private static String json() {
        String json = "";
        for (int level = LEVELS; level >= 0; level--) {
            int i = level % TYPES;
            boolean isList = level % 4 == 3;
            String next = json.isEmpty() ? "" : ",\"next" + i + "\":" + (isList ? "[" + json + "]" : json);
            json = switch (level % 4) {
                case 1 -> "{\"kind" + i + "\":\"near\"" + next + "}";
                // The alternate's object is one of the next type itself.
                case 2 -> json;
                default -> "{\"name" + i + "\":\"" + level + "\"" + next + "}";
            };
        }
        return json;
    }

    private static String type(int i) {
        String next = "Knot" + (i + 1) % TYPES;
        String skip = "Knot" + (i + 7) % TYPES;
        return switch (i % 4) {
            case 0 ->
                "{ 'struct': 'Knot%d', 'data': { 'name%d': 'str', '*next%d': '%s', '*skip%d': '%s' } }\n"
                        .formatted(i, i, i, next, i, skip);
            case 1 ->
                "{ 'union': 'Knot%d', 'base': { 'kind%d': 'Kind', '*next%d': '%s' }, 'discriminator': 'kind%d',"
                                .formatted(i, i, i, next, i)
                        + " 'data': { 'near': 'Near%d', 'far': 'Knot%d' } }\n".formatted(i, (i + 3) % TYPES)
                        + "{ 'struct': 'Near%d', 'data': { '*near': '%s', '*all': [ 'Knot%d' ] } }\n"
                                .formatted(i, skip, i);
            case 2 ->
                "{ 'alternate': 'Knot%d', 'data': { 'o': '%s', 'l': [ 'Knot%d' ], 's': 'str' } }\n"
                        .formatted(i, next, (i + 3) % TYPES);
            default ->
                "{ 'struct': 'Knot%d', 'data': { 'name%d': 'str', '*next%d': [ '%s' ], '*skip%d': [ '%s' ] } }\n"
                        .formatted(i, i, i, next, i, skip);
        };
    }
}
