package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the options conditions, roots, unstable, deprecated, emit and nullness leave of a schema. */
class SelectionTest {

    private static final Generating ALL = Generating.from("""
            { 'enum': 'Colour', 'data': [ 'red', { 'name': 'infrared', 'features': [ 'unstable' ] } ] }
            { 'struct': 'Red', 'data': { 'shade': 'int' } }
            { 'struct': 'Heat', 'data': { 'kelvin': 'int' } }
            { 'union': 'Light', 'base': { 'colour': 'Colour' }, 'discriminator': 'colour',
              'data': { 'red': 'Red', 'infrared': 'Heat' } }
            { 'struct': 'Lamp', 'data': { 'light': [ 'Light' ],
              '*watt': { 'type': 'int', 'features': [ 'deprecated' ] },
              'x-id': { 'type': 'int', 'features': [ 'unstable' ] } } }
            { 'struct': 'Unused', 'data': {} }
            { 'command': 'query-lamp', 'returns': 'Lamp' }
            { 'command': 'x-burn', 'data': { 'heat': 'Heat' }, 'features': [ 'unstable' ] }
            { 'command': 'old', 'features': [ 'deprecated' ], 'if': 'CONFIG_OLD' }
            { 'event': 'BROKEN', 'data': { 'why': 'str' } }
            """);

    @Test
    void everythingIsKeptByDefault() {
        assertThat(ALL.files())
                .containsExactly(
                        "BrokenData",
                        "BrokenEvent",
                        "Colour",
                        "Heat",
                        "Lamp",
                        "Light",
                        "MCommands",
                        "OldArguments",
                        "OldCommand",
                        "QueryLampArguments",
                        "QueryLampCommand",
                        "Red",
                        "Unused",
                        "XBurnArguments",
                        "XBurnCommand");
    }

    @Test
    void rootsKeepWhatTheyNeedAndNothingElse() {
        assertThat(ALL.with("roots", "Lamp").files()).containsExactly("Colour", "Heat", "Lamp", "Light", "Red");
        assertThat(ALL.with("roots", "x-burn,BROKEN").files())
                .containsExactly("BrokenData", "BrokenEvent", "Heat", "MCommands", "XBurnArguments", "XBurnCommand");
        assertThat(ALL.with("roots", "x-burn").text("MCommands")).doesNotContain("queryLamp");
    }

    @Test
    void siblingsAreRoots() {
        assertThat(ALL.with("roots", "BROKEN").with("siblings", "Unused->Red").files())
                .containsExactly("BrokenData", "BrokenEvent", "Red", "Unused");
    }

    @Test
    void whatIsUnstableIsLeftOut() {
        Generating stable = ALL.with("unstable", "exclude");
        assertThat(stable.files())
                .doesNotContain("XBurnCommand", "XBurnArguments")
                .contains("Heat", "Lamp");
        assertThat(stable.text("Colour")).contains("RED").doesNotContain("INFRARED");
        assertThat(stable.text("Light")).contains("class Red ").doesNotContain("class Infrared ");
        // Objects cannot do without a mandatory member.
        assertThat(stable.text("Lamp")).contains("getXId");
    }

    @Test
    void whatIsDeprecatedIsLeftOut() {
        Generating current = ALL.with("deprecated", "exclude");
        assertThat(current.files()).doesNotContain("OldCommand").contains("XBurnCommand");
        assertThat(current.text("Lamp")).doesNotContain("Watt");
    }

    @Test
    void whatIsUnstableOrDeprecatedIsRefused() {
        String help = " (leave it out with the option unstable=exclude, or keep only roots that do not need it)";
        assertThat(ALL.with("unstable", "fail").problems())
                .containsExactly(
                        "m.json:1: G-FEATURE-001: 'Colour.infrared' is unstable" + help,
                        "m.json:8: G-FEATURE-001: 'Lamp.x-id' is unstable" + help,
                        "m.json:11: G-FEATURE-001: 'x-burn' is unstable" + help);
        assertThat(ALL.with("deprecated", "fail").with("conditions", "none").problems())
                .containsExactly(
                        "m.json:7: G-FEATURE-001: 'Lamp.watt' is deprecated" + help.replace("unstable", "deprecated"));
        assertThat(ALL.with("deprecated", "fail").with("roots", "Light").problems())
                .isEmpty();
    }

    @Test
    void membersOfCommandsAndUnionsAreRefusedByTheirOwnersName() {
        assertThat(Generating.from("""
                                { 'command': 'go', 'data': { '*x': { 'type': 'int', 'features': [ 'deprecated' ] } } }
                                { 'event': 'GONE', 'data': { '*y': { 'type': 'int', 'features': [ 'deprecated' ] } } }
                                { 'enum': 'Tag', 'data': [ 'a' ] }
                                { 'union': 'Choice', 'base': { 't': 'Tag',
                                  '*z': { 'type': 'int', 'features': [ 'deprecated' ] } }, 'discriminator': 't',
                                  'data': {} }
                                """).with("deprecated", "fail").problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(" (")))
                .containsExactly(
                        "m.json:1: G-FEATURE-001: 'go.x' is deprecated",
                        "m.json:2: G-FEATURE-001: 'GONE.y' is deprecated",
                        "m.json:5: G-FEATURE-001: 'Choice.z' is deprecated");
    }

    @Test
    void partsAreLeftOut() {
        assertThat(ALL.with("emit", "types").files())
                .containsExactly("Colour", "Heat", "Lamp", "Light", "Red", "Unused");
        assertThat(ALL.with("emit", "events").files()).containsExactly("BrokenData", "BrokenEvent");
        assertThat(ALL.with("emit", "commands").files())
                .contains("QueryLampCommand", "Lamp", "Heat")
                .doesNotContain("MCommands", "Unused", "BrokenEvent");
        assertThat(ALL.with("emit", "commands,client").text("MCommands"))
                .contains("class Client_")
                .doesNotContain("handlers(");
        assertThat(ALL.with("emit", "commands,server").text("MCommands"))
                .contains("handlers(")
                .doesNotContain("Client_");
    }

    @Test
    void rootsMustBeThere() {
        String place = "option roots: G-OPTION-00";
        assertThat(ALL.with("roots", "Lump,zzzzzz").problems())
                .containsExactly(
                        place + "1: the schema defines no 'Lump' (did you mean 'Lamp'?)",
                        place + "1: the schema defines no 'zzzzzz'");
        assertThat(ALL.with("roots", "old").with("conditions", "CONFIG_A").problems())
                .containsExactly(place + "4: 'old' is not there when conditions is CONFIG_A");
        assertThat(ALL.with("roots", "x-burn").with("unstable", "exclude").problems())
                .containsExactly(place + "4: 'x-burn' is unstable, and unstable=exclude leaves it out");
        assertThat(ALL.with("roots", "old").with("deprecated", "exclude").problems())
                .containsExactly(place + "4: 'old' is deprecated, and deprecated=exclude leaves it out");
        assertThat(ALL.with("roots", "query-lamp").with("emit", "types,events").problems())
                .containsExactly(place + "4: 'query-lamp' is among the commands, which emit leaves out");
    }

    @Test
    void namesMayBeChosenForWhatIsLeftOut() {
        assertThat(ALL.with("roots", "Red").with("names", "Lamp=Luminary").problems())
                .isEmpty();
    }

    @Test
    void nullnessIsAnnotatedOrNot() {
        assertThat(ALL.text("Lamp")).contains("@NullMarked").contains("@Nullable List<Light>");
        assertThat(ALL.with("nullness", "none").result().files())
                .noneMatch(file -> file.content().contains("jspecify")
                        || file.content().contains("@NullMarked")
                        || file.content().contains("@Nullable"));
    }
}
