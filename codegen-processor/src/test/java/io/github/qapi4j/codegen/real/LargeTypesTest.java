package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Types with more members than any of QEMU's have: every method stays small enough to be compiled, and does what it must. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeTypesTest {

    private static final long SEED = 20_251_125;
    private static final int MEMBERS = 300;
    private static final int BRANCHES = 12;
    private static final int INSTANCES = 3;
    private static final int MORE_MEMBERS = 40;
    private static final List<String> TYPES =
            List.of("size", "bool", "str", "int8", "[str]", "StrOrNull", "Colour", "number", "any", "Leaf", "uint32");

    private GeneratedSchema generated;

    @BeforeAll
    void generateAndCompile(@TempDir Path classes) throws IOException {
        Schema schema = SchemaTexts.read(schema());
        Map<String, String> options = Map.of("packageName", "real", "siblings", "Given->Taken");
        GenerationResult result = new Generator(GeneratorOptions.of(options)).generate(schema);
        assertThat(result.diagnostics()).isEmpty();
        generated = GeneratedSchema.of(schema, Compilation.of(result.files(), List.of(), classes));
    }

    @Test
    void noMethodIsTooLargeForTheCompiler() throws IOException {
        assertThat(MethodSizes.tooLarge(generated.compilation().classes())).isEmpty();
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
    void everyMandatoryMemberIsMissed() throws ReflectiveOperationException {
        QapiObject empty = (QapiObject) JsonReader.lenient().read("{}", generated.reader(type("Flags")));
        for (int i = 0; i < MEMBERS; i++) {
            assertThatThrownBy(empty::toJson).hasMessage("flag-" + i + ": mandatory member of Flags was never set");
            empty.members().set("flag-" + i, i % 2 == 0);
        }
        assertThat(empty.toJson())
                .startsWith("{\"flag-0\":true,\"flag-1\":false,")
                .endsWith("\"flag-299\":false}");
    }

    @Test
    void everyMemberReachesTheSibling() throws ReflectiveOperationException {
        QapiObject given = (QapiObject) JsonReader.strict()
                .read(
                        object(i -> "\"m" + i + "\":" + (i % 3 == 0 ? "null" : "\"new\"")),
                        generated.reader(type("Given")));
        QapiObject taken = (QapiObject)
                JsonReader.strict().read(object(i -> "\"m" + i + "\":\"old\""), generated.reader(type("Taken")));

        given.getClass().getMethod("applyTo", taken.getClass()).invoke(given, taken);

        for (int i = 0; i < MEMBERS; i++) {
            assertThat(taken.members().find("m" + i)).isEqualTo(i % 3 == 0 ? Optional.empty() : Optional.of("new"));
        }
    }

    private TypeDefinition type(String name) {
        return generated.types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String schema() {
        return """
                { 'enum': 'Colour', 'data': [ 'red', 'green' ] }
                { 'struct': 'Leaf', 'data': { 'name': 'str' } }
                { 'alternate': 'StrOrNull', 'data': { 's': 'str', 'n': 'null' } }
                """
                + struct("Flags", "", MEMBERS, i -> "'flag-" + i + "': 'bool'")
                + struct("Wide", "", MEMBERS, i -> member("a" + i, i, i % 4 != 0))
                + struct("Wider", "'base': 'Wide', ", MORE_MEMBERS, i -> member("b" + i, i, i % 4 != 0))
                + struct("Given", "", MEMBERS, i -> "'*m" + i + "': 'StrOrNull'")
                + struct("Taken", "", MEMBERS, i -> "'*m" + i + "': 'str'")
                + union();
    }

    /** With 252 members, those of the branches and the common ones taken together. */
    private static String union() {
        String branches = "";
        StringBuilder structs = new StringBuilder();
        for (int branch = 0; branch < BRANCHES; branch++) {
            String prefix = "v" + branch + "-";
            structs.append(struct("Branch" + branch, "", 20, i -> member(prefix + i, i, i % 3 != 0)));
            branches += (branch == 0 ? "" : ", ") + "'b" + branch + "': 'Branch" + branch + "'";
        }
        return structs
                + "{ 'enum': 'Kind', 'data': [ "
                + IntStream.range(0, BRANCHES).mapToObj(i -> "'b" + i + "'").collect(Collectors.joining(", "))
                + ", 'wider', 'plain' ] }\n"
                + "{ 'union': 'Merged', 'base': { 'kind': 'Kind', "
                + IntStream.range(1, 12)
                        .mapToObj(i -> member("c" + i, i, i % 2 == 0))
                        .collect(Collectors.joining(", "))
                + " }, 'discriminator': 'kind', 'data': { " + branches + ", 'wider': 'Wider' } }\n";
    }

    private static String struct(String name, String base, int members, IntFunction<String> member) {
        return "{ 'struct': '" + name + "', " + base + "'data': { "
                + IntStream.range(0, members).mapToObj(member).collect(Collectors.joining(",\n    ")) + " } }\n";
    }

    private static String member(String name, int index, boolean optional) {
        String type = TYPES.get(index % TYPES.size());
        return "'" + (optional ? "*" : "") + name + "': "
                + (type.startsWith("[") ? "[ '" + type.substring(1, type.length() - 1) + "' ]" : "'" + type + "'");
    }

    private static String object(IntFunction<String> member) {
        return IntStream.range(0, MEMBERS).mapToObj(member).collect(Collectors.joining(",", "{", "}"));
    }
}
