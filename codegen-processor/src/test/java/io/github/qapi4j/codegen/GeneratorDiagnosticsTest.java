package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratorDiagnosticsTest {

    private static final String SIBLING_HELP =
            " (leave the pair out of the option siblings, or give the members types that fit)";

    @Test
    void definitionsWithOneJavaNameClashWhateverTheirCase() {
        assertThat(Generating.from("""
                        { 'struct': 'FooCommand', 'data': {} }
                        { 'command': 'foo' }
                        { 'struct': 'BAr', 'data': {} }
                        { 'struct': 'BaR', 'data': {} }
                        """).problems())
                .containsExactly(
                        "m.json:2: G-NAME-001: 'foo' and 'FooCommand' both get the Java file name 'FooCommand'"
                                + " (choose another name with the option names: foo=…)",
                        "m.json:4: G-NAME-001: 'BaR' and 'BAr' both get the Java file name 'BaR'"
                                + " (choose another name with the option names: BaR=…)");
    }

    @Test
    void accessorsOfUnsignedMembersClashWithMembersNamedLikeThem() {
        assertThat(Generating.from("{ 'struct': 'Sa', 'data': { 'x': 'uint64', 'x-unsigned': 'int' } }")
                        .problems())
                .containsExactly("m.json:1: G-NAME-001: 'Sa.x-unsigned' and 'Sa.x' both get the Java accessor name"
                        + " 'getXUnsigned' (choose another name with the option names: Sa.x-unsigned=…)");
    }

    @Test
    void aChosenNameResolvesAClash() {
        Generating chosen = Generating.from("{ 'struct': 'Sa', 'data': { 'x': 'uint64', 'x-unsigned': 'int' } }")
                .with("names", "Sa.x-unsigned=rawX");
        assertThat(chosen.problems()).isEmpty();
        assertThat(chosen.text("Sa")).contains("long getRawX()");
    }

    @Test
    void optionsMustMeanSomething() {
        assertThat(Generating.from("{ 'struct': 'Sa', 'data': { 'x': 'int' } }")
                        .with("names", "Sa.y=Y,Sb=Sc")
                        .problems())
                .containsExactly(
                        "option names: G-OPTION-001: the schema defines no 'Sa.y' (did you mean 'Sa.x'?)",
                        "option names: G-OPTION-001: the schema defines no 'Sb' (did you mean 'Sa'?)");
    }

    @Test
    void constantsClash() {
        assertThat(Generating.from("{ 'pragma': { 'member-name-exceptions': [ 'Ee' ] } }"
                                + " { 'enum': 'Ee', 'data': [ 'a', 'A' ] }")
                        .problems())
                .hasSize(1)
                .allSatisfy(message ->
                        assertThat(message).contains("'Ee.A' and 'Ee.a' both get the Java constant name 'A'"));
    }

    @Test
    void siblingsThatDoNotFitAreRefused() {
        assertThat(Generating.from("""
                        { 'alternate': 'StrOrInt', 'data': { 's': 'str', 'n': 'null' } }
                        { 'struct': 'Aa', 'data': { 'x': 'int', '*y': 'StrOrInt', 'z': 'str' } }
                        { 'struct': 'Bb', 'data': { 'x': 'uint8', 'y': 'int' } }
                        """).with("siblings", "Aa->Bb").problems())
                .containsExactly(
                        "m.json:2: G-SIBLING-001: Aa.x (int) does not fit Bb.x (uint8)" + SIBLING_HELP,
                        "m.json:2: G-SIBLING-001: Aa.y (StrOrInt) does not fit Bb.y (int)" + SIBLING_HELP,
                        "m.json:2: G-SIBLING-001: Aa.z (str) cannot be applied: Bb has no member of that name"
                                + SIBLING_HELP);
    }

    @Test
    void siblingsMustBeStructs() {
        assertThat(Generating.from("{ 'enum': 'Ee', 'data': [] }")
                        .with("siblings", "Ee->Ff")
                        .problems())
                .containsExactly(
                        "option siblings: G-OPTION-001: the schema has no struct 'Ee'",
                        "option siblings: G-OPTION-001: the schema has no struct 'Ff'");
    }

    @Test
    void conditionsAreKeptUnlessABuildIsChosen() {
        Generating conditional =
                Generating.from("{ 'struct': 'Sa', 'data': { 'x': { 'type': 'int', 'if': 'CONFIG_X' } } }");
        assertThat(conditional.text("Sa")).contains("Only in builds with {@code CONFIG_X}.");
        assertThat(conditional.with("conditions", "none").text("Sa")).doesNotContain("getX");
        assertThat(conditional.with("conditions", "CONFIG_X").text("Sa"))
                .contains("getX")
                .doesNotContain("CONFIG_X");
    }
}
