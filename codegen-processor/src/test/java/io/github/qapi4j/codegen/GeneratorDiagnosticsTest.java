package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.FileSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorDiagnosticsTest {

    private static final GeneratorOptions OPTIONS = GeneratorOptions.ofPackage("p");
    private static final String SIBLING_HELP =
            " (leave the pair out of the option siblings, or give the members types that fit)";

    @Test
    void definitionsWithOneJavaNameClashWhateverTheirCase() {
        assertThat(problems("""
                        { 'struct': 'FooCommand', 'data': {} }
                        { 'command': 'foo' }
                        { 'struct': 'BAr', 'data': {} }
                        { 'struct': 'BaR', 'data': {} }
                        """, OPTIONS))
                .containsExactly(
                        "m.json:2: G-NAME-001: 'foo' and 'FooCommand' both get the Java file name 'FooCommand'"
                                + " (choose another name with the option names: foo=…)",
                        "m.json:4: G-NAME-001: 'BaR' and 'BAr' both get the Java file name 'BaR'"
                                + " (choose another name with the option names: BaR=…)");
    }

    @Test
    void accessorsOfUnsignedMembersClashWithMembersNamedLikeThem() {
        assertThat(problems("{ 'struct': 'Sa', 'data': { 'x': 'uint64', 'x-unsigned': 'int' } }", OPTIONS))
                .containsExactly("m.json:1: G-NAME-001: 'Sa.x-unsigned' and 'Sa.x' both get the Java accessor name"
                        + " 'getXUnsigned' (choose another name with the option names: Sa.x-unsigned=…)");
    }

    @Test
    void aChosenNameResolvesAClash() {
        String schema = "{ 'struct': 'Sa', 'data': { 'x': 'uint64', 'x-unsigned': 'int' } }";
        assertThat(problems(schema, options("names", "Sa.x-unsigned=RawX"))).isEmpty();
        assertThat(text(schema, options("names", "Sa.x-unsigned=RawX"), "p/Sa.java"))
                .contains("long getRawX()");
    }

    @Test
    void optionsMustMeanSomething() {
        String schema = "{ 'struct': 'Sa', 'data': { 'x': 'int' } }";
        assertThat(problems(schema, options("names", "Sa.y=Y,Sb=Sc")))
                .containsExactly(
                        "option names: G-OPTION-001: the schema defines no 'Sa.y' (did you mean 'Sa.x'?)",
                        "option names: G-OPTION-001: the schema defines no 'Sb' (did you mean 'Sa'?)");
    }

    @Test
    void constantsClash() {
        assertThat(problems(
                        "{ 'pragma': { 'member-name-exceptions': [ 'Ee' ] } } { 'enum': 'Ee', 'data': [ 'a', 'A' ] }",
                        OPTIONS))
                .hasSize(1)
                .allSatisfy(message ->
                        assertThat(message).contains("'Ee.A' and 'Ee.a' both get the Java constant name 'A'"));
    }

    @Test
    void siblingsThatDoNotFitAreRefused() {
        assertThat(problems("""
                        { 'alternate': 'StrOrInt', 'data': { 's': 'str', 'n': 'null' } }
                        { 'struct': 'Aa', 'data': { 'x': 'int', '*y': 'StrOrInt', 'z': 'str' } }
                        { 'struct': 'Bb', 'data': { 'x': 'uint8', 'y': 'int' } }
                        """, options("siblings", "Aa->Bb")))
                .containsExactly(
                        "m.json:2: G-SIBLING-001: Aa.x (int) does not fit Bb.x (uint8)" + SIBLING_HELP,
                        "m.json:2: G-SIBLING-001: Aa.y (StrOrInt) does not fit Bb.y (int)" + SIBLING_HELP,
                        "m.json:2: G-SIBLING-001: Aa.z (str) cannot be applied: Bb has no member of that name"
                                + SIBLING_HELP);
    }

    @Test
    void siblingsMustBeStructs() {
        assertThat(problems("{ 'enum': 'Ee', 'data': [] }", options("siblings", "Ee->Ff")))
                .containsExactly(
                        "option siblings: G-OPTION-001: the schema has no struct 'Ee'",
                        "option siblings: G-OPTION-001: the schema has no struct 'Ff'");
    }

    @Test
    void conditionsAreKeptUnlessABuildIsChosen() {
        String schema = "{ 'struct': 'Sa', 'data': { 'x': { 'type': 'int', 'if': 'CONFIG_X' } } }";
        assertThat(text(schema, OPTIONS, "p/Sa.java")).contains("Only in builds with {@code CONFIG_X}.");
        assertThat(text(schema, options("conditions", "none"), "p/Sa.java")).doesNotContain("getX");
        assertThat(text(schema, options("conditions", "CONFIG_X"), "p/Sa.java"))
                .contains("getX")
                .doesNotContain("CONFIG_X");
    }

    private static GeneratorOptions options(String key, String text) {
        return GeneratorOptions.of(Map.of("packageName", "p", key, text));
    }

    private static List<String> problems(String schema, GeneratorOptions options) {
        return new Generator(options)
                .generate(schema(schema)).diagnostics().stream()
                        .map(GeneratorDiagnosticsTest::shown)
                        .toList();
    }

    private static String text(String schema, GeneratorOptions options, String path) {
        return new Generator(options)
                .generate(schema(schema)).files().stream()
                        .filter(file -> file.path().equals(path))
                        .findFirst()
                        .orElseThrow()
                        .content();
    }

    private static Schema schema(String text) {
        return SchemaReader.create()
                .withSource(FileSource.of(Map.of("m.json", text)))
                .read("m.json")
                .schema()
                .orElseThrow();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.position().withoutColumn() + ": " + diagnostic.code() + ": " + diagnostic.message()
                + diagnostic.help().map(help -> " (" + help + ")").orElse("");
    }
}
