package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.processor.Project.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where schemas are looked for. A schema defines an enum that is named after the place in which it lies. */
class LookupTest {

    private static final String SCHEMA = "qapi/lamps.json";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void annotate() throws IOException {
        project = new Project(directory).annotated("@QapiSchema(\"" + SCHEMA + "\")");
    }

    @Test
    void theSchemaPathComesFirstThenOutputClassPathAndSourcePath() throws IOException {
        place("src", "InSources");
        assertThat(generatedEnum("-sourcepath", path("src"))).isEqualTo("shop/InSources.java");
        place("library", "OnClassPath");
        String[] options = {"-sourcepath", path("src"), "-classpath", path("library") + File.pathSeparator + classPath()
        };
        assertThat(generatedEnum(options)).isEqualTo("shop/OnClassPath.java");
        place("classes", "InOutput");
        assertThat(generatedEnum(options)).isEqualTo("shop/InOutput.java");
        place("second", "InSecond");
        String schemaPath = "-Aqapi.schemaPath=" + path("first") + File.pathSeparator + path("second") + "/";
        assertThat(generatedEnum(schemaPath, "-sourcepath", path("src"))).isEqualTo("shop/InSecond.java");
        place("first", "InFirst");
        assertThat(generatedEnum(schemaPath)).isEqualTo("shop/InFirst.java");
    }

    @ParameterizedTest
    @EnumSource
    void theClassOutputIsSearchedByEveryCompiler(TestCompiler compiler) throws IOException {
        place("classes", "InOutput");
        assertThat(project.compile(compiler).generated()).containsKey("shop/InOutput.java");
    }

    @Test
    void everyPlaceThatWasTriedIsNamed() throws IOException {
        assertThat(project.compile(TestCompiler.JAVAC).messages()).containsExactly("""
                        ERROR Lamps.java:3:13: qapi/lamps.json: cannot find the schema; these places were tried, in this order [G-ANNOTATION-001]
                        note: schema path: not given (-Aqapi.schemaPath=DIRECTORY%s...)
                        note: class output: classes/qapi/lamps.json: no such file
                        note: class path: qapi/lamps.json: no such file
                        note: source path: qapi/lamps.json: no such file""".formatted(File.pathSeparator));
        assertThat(project.compile(
                                TestCompiler.JAVAC,
                                "-Aqapi.schemaPath=" + path("first") + File.pathSeparator + path("src"))
                        .messages())
                .containsExactly("""
                        ERROR Lamps.java:3:13: qapi/lamps.json: cannot find the schema; these places were tried, in this order [G-ANNOTATION-001]
                        note: schema path: first/qapi/lamps.json: no such file
                        note: schema path: src/qapi/lamps.json: no such file
                        note: class output: classes/qapi/lamps.json: no such file
                        note: class path: qapi/lamps.json: no such file
                        note: source path: qapi/lamps.json: no such file""");
        assertThat(project.compile(TestCompiler.ECJ).messages()).containsExactly("""
                        ERROR Lamps.java:3:13: qapi/lamps.json: cannot find the schema; these places were tried, in this order [G-ANNOTATION-001]
                        note: schema path: not given (-Aqapi.schemaPath=DIRECTORY%s...)
                        note: class output: qapi/lamps.json: no such file
                        note: class path: qapi/lamps.json: no such file
                        note: source path: qapi/lamps.json: the compiler does not look there: Unknown location : SOURCE_PATH""".formatted(File.pathSeparator));
    }

    @Test
    void whatASchemaIncludesIsReadInTheSamePlace() throws IOException {
        project.file("classes/qapi/lamps.json", "{ 'include': '../common/parts.json' }")
                .file("classes/common/parts.json", "{ 'enum': 'Part', 'data': [] }");
        assertThat(project.compile(TestCompiler.JAVAC).generated()).containsOnlyKeys("shop/Part.java");
        project.file("first/qapi/lamps.json", "{ 'include': '../common/parts.json' }");
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.schemaPath=" + path("first"))
                        .messages())
                .containsExactly("""
                        ERROR Lamps.java:3:13: first/qapi/lamps.json:1: cannot read 'first/qapi/../common/parts.json': no such file [Q-DIR-004]
                        1 | { 'include': '../common/parts.json' }""");
    }

    @Test
    void nothingIsReadOutsideOfTheCompilersPlaces() throws IOException {
        project.file("classes/qapi/lamps.json", "{ 'include': '../../src/parts.json' }")
                .file("src/parts.json", "{ 'enum': 'Part', 'data': [] }");
        assertThat(project.compile(TestCompiler.JAVAC).messages()).containsExactly("""
                        ERROR Lamps.java:3:13: qapi/lamps.json:1: cannot read 'qapi/../../src/parts.json': leads out of the class output [Q-DIR-004]
                        1 | { 'include': '../../src/parts.json' }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/etc/lamps.json", "C:\\\\lamps.json", "qapi\\\\lamps.json"})
    void aSchemaIsNamedByARelativePath(String schema) throws IOException {
        project.annotated("@QapiSchema(\"" + schema + "\")");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .containsExactly("ERROR Lamps.java:3:13: option value: '" + schema.replace("\\\\", "\\")
                        + "' is no path of a schema: it"
                        + " has to be relative, with '/' between its parts; directories to start from are given by"
                        + " -Aqapi.schemaPath=DIRECTORY" + File.pathSeparator + "... [G-OPTION-002]");
    }

    private void place(String place, String name) throws IOException {
        project.file(place + "/" + SCHEMA, "{ 'enum': '" + name + "', 'data': [ 'on' ] }");
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private String generatedEnum(String... options) throws IOException {
        Outcome outcome = project.compile(TestCompiler.JAVAC, options);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).hasSize(1);
        return outcome.generated().keySet().iterator().next();
    }
}
