package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMapTest {

    private static final String HEADER = """
            # The Java names of what the schema defines. Generating adds what is new, and keeps what is here:
            # to give something another name, change its line, or delete it and have the name made anew.
            """;
    private static final Generating LAMP = Generating.from("""
            { 'enum': 'Colour', 'data': [ 'dark-red' ] }
            { 'alternate': 'Any', 'data': { 's': 'str' } }
            { 'struct': 'Lamp', 'data': { '*watt-hours': 'size' } }
            { 'union': 'Light', 'base': { 'colour': 'Colour' }, 'discriminator': 'colour',
              'data': { 'dark-red': 'Lamp' } }
            { 'command': 'query-lamp', 'data': { 'id': 'str' } }
            { 'event': 'LAMP_BROKEN' }
            """);

    @Test
    void everyNameIsRecorded() {
        assertThat(LAMP.result().nameMap()).isEqualTo(HEADER + """
                command query-lamp = QueryLampCommand
                constant Colour.dark-red = DARK_RED
                data LAMP_BROKEN = LampBrokenData
                data query-lamp = QueryLampArguments
                event LAMP_BROKEN = LampBrokenEvent
                method query-lamp = queryLamp
                module m.json = MCommands
                nested Any.s = S
                nested Light.dark-red = DarkRed
                property Lamp.watt-hours = WattHours
                property Light.colour = Colour
                property query-lamp.id = Id
                type Any = Any
                type Colour = Colour
                type Lamp = Lamp
                type Light = Light
                """);
        assertThat(LAMP.result().newNames()).isEqualTo(16);
    }

    @Test
    void recordedNamesAreKeptWhateverTheOptionsWouldMakeOfThem() {
        String before = LAMP.result().nameMap();
        Generating louder = LAMP.with("acronyms", "LAMP").withNameMap(before);
        assertThat(louder.files()).contains("Lamp").doesNotContain("LAMP");
        assertThat(louder.result().nameMap()).isEqualTo(before);
        assertThat(louder.result().newNames()).isZero();
    }

    @Test
    void aChangedLineRenames() {
        String changed = LAMP.result().nameMap().replace("type Lamp = Lamp", "type Lamp = Luminary");
        assertThat(LAMP.withNameMap(changed).files()).contains("Luminary").doesNotContain("Lamp");
        assertThat(LAMP.withNameMap(changed).text("Light")).contains("Luminary");
    }

    @Test
    void aNameChosenAgainstTheRecordIsAnError() {
        String before = LAMP.result().nameMap();
        assertThat(LAMP.with("names", "Lamp=Luminary,query-lamp=Ask")
                        .withNameMap(before)
                        .problems())
                .containsExactly(
                        "option names: G-OPTION-004: 'Lamp' is called 'Lamp' in the name map, and would be 'Luminary'"
                                + " (delete the line 'type Lamp = …' of the name map to rename it)",
                        "option names: G-OPTION-004: 'query-lamp' is called 'QueryLampCommand' in the name map, and"
                                + " would be 'AskCommand' (delete the line 'command query-lamp = …' of the name map to"
                                + " rename it)");
        assertThat(LAMP.with("names", "Lamp=Lamp").withNameMap(before).problems())
                .isEmpty();
    }

    @Test
    void whatIsAddedGivesWayToWhatIsRecorded() {
        String before = Generating.from("{ 'command': 'foo' }").result().nameMap();
        String text = "{ 'struct': 'FooCommand', 'data': {} } { 'command': 'foo' }";
        assertThat(Generating.from(text).withNameMap(before).problems())
                .containsExactly("m.json:1: G-NAME-001: 'FooCommand' and 'foo' both get the Java file name"
                        + " 'FooCommand' (choose another name with the option names: FooCommand=…)");
        assertThat(Generating.from(text)
                        .withNameMap(before)
                        .with("names", "FooCommand=FooOrder")
                        .files())
                .containsExactly("FooArguments", "FooCommand", "FooOrder", "MCommands");
    }

    @Test
    void whatIsGoneStaysOnRecord() {
        String before = LAMP.result().nameMap();
        assertThat(Generating.from("{ 'struct': 'Lamp', 'data': { 'id': 'str' } }")
                        .withNameMap(before)
                        .result()
                        .nameMap())
                .isEqualTo(before.replace("property Lamp.watt", "property Lamp.id = Id\nproperty Lamp.watt"));
    }

    @Test
    void brokenLinesAreRefused() {
        assertThat(LAMP.with("nameMap", "names.map").withNameMap("""
                                # fine

                                type Lamp=Lamp
                                typ Lamp = Lamp
                                type Lamp = La-mp
                                type Light = Light
                                type Light = Lamp
                                """).problems())
                .containsExactly(
                        "names.map:3: G-OPTION-006: 'type Lamp=Lamp' is not of the form: kind Name = JavaName",
                        "names.map:4: G-OPTION-006: 'typ' is none of type, command, event, data, module, method,"
                                + " property, constant, nested",
                        "names.map:5: G-OPTION-006: 'La-mp' is no Java identifier",
                        "names.map:7: G-OPTION-006: 'type Light' has a line above already, with the name 'Light'");
    }

    @Test
    void anotherFileIsNoNameMap() {
        assertThat(LAMP.with("nameMap", "names.map")
                        .withNameMap("<project>\n\n  <name>lamps</name>\n</project>\n")
                        .problems())
                .containsExactly(
                        "names.map:1: G-OPTION-006: this is no name map: no line of it is of the form kind Name"
                                + " = JavaName");
    }
}
