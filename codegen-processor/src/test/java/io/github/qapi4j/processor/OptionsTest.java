package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.processor.Project.Outcome;
import io.github.qapi4j.runtime.QapiSchema;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void schema() throws IOException {
        project = new Project(directory)
                .file(
                        "classes/lamps.json",
                        "{ 'struct': 'Lamp', 'data': { 'hue': { 'type': 'str', 'if': 'CONFIG_HUE' } } }\n");
    }

    @Test
    void theAnnotationHasEveryOptionThatTheCompilerTakes() {
        TreeSet<String> members = new TreeSet<>();
        Arrays.stream(QapiSchema.class.getDeclaredMethods())
                .map(Method::getName)
                .forEach(members::add);
        TreeSet<String> options = new TreeSet<>();
        CompilerOptions.NAMES.forEach(name -> options.add(name.substring("qapi.".length())));
        members.remove("value");
        options.remove("schemaPath");
        assertThat(members).isEqualTo(options);
    }

    /** What is left out is not handed on, so that the documented defaults are those of the generator. */
    @Test
    void whatIsWrittenOutAsTheDefaultIsTheDefault() throws IOException {
        project.annotated("@QapiSchema(\"lamps.json\")");
        Outcome plain = project.compile(TestCompiler.JAVAC);
        project.annotated("@QapiSchema(value = \"lamps.json\", packageName = \"shop\", conditions = \"all\","
                + " dialect = \"lenient\", unstable = \"keep\", deprecated = \"keep\", nullness = \"jspecify\","
                + " emit = {\"types\", \"commands\", \"events\", \"client\", \"server\"})");
        assertThat(project.compile(TestCompiler.JAVAC)).isEqualTo(plain);
        assertThat(plain.messages()).isEmpty();
        assertThat(plain.generated()).hasSize(1);
    }

    @Test
    void theAnnotationOverridesTheCompilersOptions() throws IOException {
        project.annotated("@QapiSchema(\"lamps.json\")");
        assertThat(hasHue()).isTrue();
        assertThat(hasHue("-Aqapi.conditions=none")).isFalse();
        assertThat(hasHue("-Aqapi.conditions=CONFIG_HUE")).isTrue();
        project.annotated("@QapiSchema(value = \"lamps.json\", conditions = \"all\")");
        assertThat(hasHue("-Aqapi.conditions=none")).isTrue();
    }

    @Test
    void namesAndSiblingsAreLists() throws IOException {
        project.file("classes/lamps.json", """
                        { 'struct': 'Base', 'data': { '*hue': 'str' } }
                        { 'struct': 'Lamp', 'base': 'Base', 'data': {} }
                        { 'struct': 'Patch', 'base': 'Base', 'data': {} }
                        """)
                .annotated("@QapiSchema(value = \"lamps.json\", names = {\"Base\" + \"=Root\", \"Lamp.hue\"},"
                        + " siblings = \"Patch->Lamp\")");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .containsExactly("ERROR Lamps.java:3:43: option names: 'Lamp.hue' is not of the form Type=Name or"
                        + " Type.member=name [G-OPTION-002]");
        project.annotated("@QapiSchema(value = \"lamps.json\", names = {\"Base\" + \"=Root\", \"Base.hue=Colour\"},"
                + " siblings = {\"Patch->Lamp\", \"Lamp->Patch\"})");
        Outcome outcome = project.compile(TestCompiler.JAVAC);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("shop/Root.java", "shop/Lamp.java", "shop/Patch.java");
        assertThat(outcome.generated().get("shop/Root.java")).contains("String getColour()");
        assertThat(outcome.generated().get("shop/Patch.java")).contains("Lamp applyTo(Lamp target)");
        assertThat(outcome.generated().get("shop/Lamp.java")).contains("Patch applyTo(Patch target)");
    }

    private boolean hasHue(String... options) throws IOException {
        Outcome outcome = project.compile(TestCompiler.JAVAC, options);
        assertThat(outcome.messages()).isEmpty();
        return outcome.generated().get("shop/Lamp.java").contains("getHue");
    }
}
