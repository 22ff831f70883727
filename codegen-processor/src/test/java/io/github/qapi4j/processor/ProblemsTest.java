package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong is said in full, once, and where it is: in the schema by text, in the source by place. */
class ProblemsTest {

    private static final String ANNOTATION = "@QapiSchema(\"lamps.json\")";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void schema() throws IOException {
        project =
                new Project(directory).file("classes/lamps.json", "{ 'struct': 'Lamp', 'data': { 'power': 'int' } }\n");
    }

    @ParameterizedTest
    @EnumSource
    void eachErrorOfTheSchemaIsOneError(TestCompiler compiler) throws IOException {
        project.file("classes/lamps.json", "{ 'include': 'parts.json' }\n{ 'struct': 'Lump', 'data': { 'a': 'no' } }\n")
                .file("classes/parts.json", """
                        { 'enum': 'Colour', 'data': [ 'red' ] }
                        { 'struct': 'Lamp', 'data': { 'colour': 'Color' } }
                        """)
                .annotated(ANNOTATION);
        assertThat(project.compile(compiler).messages()).containsExactly("""
                        ERROR Lamps.java:3:13: parts.json:2:41: unknown type 'Color' of member 'colour' [Q-SEM-003]
                        2 | { 'struct': 'Lamp', 'data': { 'colour': 'Color' } }
                        |                                         ^
                        help: did you mean 'Colour'?
                        in struct 'Lamp'
                        included from lamps.json:1""", """
                        ERROR Lamps.java:3:13: lamps.json:2:36: unknown type 'no' of member 'a' [Q-SEM-003]
                        2 | { 'struct': 'Lump', 'data': { 'a': 'no' } }
                        |                                    ^
                        in struct 'Lump'""");
    }

    @ParameterizedTest
    @EnumSource
    void warningsAreWarningsAndHinderNothing(TestCompiler compiler) throws IOException {
        project.file(
                        "classes/lamps.json",
                        "##\n# It shines. Mostly.\n##\n\n##\n# @Lamp:\n##\n{ 'struct': 'Lamp', 'data': {} }\n")
                .annotated(ANNOTATION);
        Project.Outcome outcome = project.compile(compiler);
        assertThat(outcome.messages()).containsExactly("""
                        WARNING Lamps.java:3:13: lamps.json:2:13: two spaces are needed between sentences [Q-DOC-019]
                        2 | # It shines. Mostly.
                        |             ^""");
        assertThat(outcome.success()).isTrue();
    }

    @Test
    void theErrorForAPackageIsAtItsAnnotation() throws IOException {
        project.file("src/shop/package-info.java", """
                        @io.github.qapi4j.runtime.QapiSchema("none.json")
                        package shop;
                        """);
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .satisfiesExactly(message -> assertThat(message)
                        .startsWith("ERROR package-info.java:1:38: none.json: cannot find the schema;"));
        // ECJ has no places for what is said of packages.
        assertThat(project.compile(TestCompiler.ECJ).messages())
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("ERROR: none.json: cannot find the schema;"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conditions = "x"                | 48 | conditions: 'x' is neither 'all', 'none' nor a list of symbols such as CONFIG_LINUX,CONFIG_KVM [G-OPTION-002]
            dialect = "7.3"                 | 45 | dialect: '7.3' is none of 7.2, 10.0, 10.2, lenient [G-OPTION-002]
            dialect = ""                    | 45 | dialect: '' is none of 7.2, 10.0, 10.2, lenient [G-OPTION-002]
            packageName = ""                | 49 | packageName: it has no value [G-OPTION-002]
            conditions = ""                 | 48 | conditions: it has no value; leave it out to have its default [G-OPTION-002]
            unstable = ""                   | 46 | unstable: it has no value; leave it out to have its default [G-OPTION-002]
            deprecated = ""                 | 48 | deprecated: it has no value; leave it out to have its default [G-OPTION-002]
            nullness = ""                   | 46 | nullness: it has no value; leave it out to have its default [G-OPTION-002]
            emit = ""                       | 42 | emit: it has no value; leave it out to have its default [G-OPTION-002]
            names = ""                      | 43 | names: it has no value; leave it out to have its default [G-OPTION-002]
            acronyms = ""                   | 46 | acronyms: it has no value; leave it out to have its default [G-OPTION-002]
            siblings = ""                   | 46 | siblings: it has no value; leave it out to have its default [G-OPTION-002]
            roots = ""                      | 43 | roots: it has no value; leave it out to have its default [G-OPTION-002]
            roots = { "" }                  | 43 | roots: it has no value; leave it out to have its default [G-OPTION-002]
            roots = { "Lamp", "" }          | 43 | roots: a comma in 'Lamp,' has nothing before or after it [G-OPTION-002]
            names = { "", "Lamp=A" }        | 43 | names: a comma in ',Lamp=A' has nothing before or after it [G-OPTION-002]
            packageName = "a.class"         | 49 | packageName: 'a.class' is no name of a Java package [G-OPTION-002]
            unstable = "x"                  | 46 | unstable: 'x' is none of keep, exclude, fail [G-OPTION-002]
            names = { "Lamp=A", "Lamp=B" }  | 43 | names: 'Lamp' gets two names, 'A' and 'B' [G-OPTION-004]
            names = "Lump=A"                | 43 | names: the schema defines no 'Lump' [G-OPTION-001]
            siblings = "Lamp->Lump"         | 46 | siblings: the schema has no struct 'Lump' [G-OPTION-001]
            roots = {}                      | 43 | roots: it has no value; leave it out to have its default [G-OPTION-002]
            """)
    void aWrongOptionIsAnErrorAtItsMember(String member, String column, String text) throws IOException {
        project.annotated("@QapiSchema(value = \"lamps.json\", " + member + ")");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("ERROR Lamps.java:3:" + column + ": option " + text));
    }

    @Test
    void aSchemaThatLeavesNoJavaNameIsAnErrorOfTheSchema() throws IOException {
        project.file("classes/lamps.json", "{ 'command': 'foo' }\n{ 'struct': 'FooCommand', 'data': {} }\n")
                .annotated(ANNOTATION);
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .satisfiesExactly(message -> assertThat(message)
                        .startsWith("ERROR Lamps.java:3:13: lamps.json:2:")
                        .contains("both get the Java file name 'FooCommand' [G-NAME-001]"));
    }

    @Test
    void wrongOptionsOfTheCompilerAreErrors() throws IOException {
        project.annotated(ANNOTATION);
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.conditins=all").messages())
                .containsExactly(
                        "ERROR: -Aqapi.conditins: there is no such option [G-OPTION-003]\n"
                                + "help: did you mean -Aqapi.conditions?",
                        "WARNING: The following options were not recognized by any processor: '[qapi.conditins]'");
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.conditions=x").messages())
                .containsExactly("ERROR Lamps.java:3:13: -Aqapi.conditions: 'x' is neither 'all',"
                        + " 'none' nor a list of symbols such as CONFIG_LINUX,CONFIG_KVM [G-OPTION-002]");
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.conditions").messages())
                .containsExactly("ERROR Lamps.java:3:13: -Aqapi.conditions: it has no value; leave it out to have its"
                        + " default [G-OPTION-002]");
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.dialect=7.3").messages())
                .containsExactly("ERROR Lamps.java:3:13: -Aqapi.dialect: '7.3' is none of 7.2, 10.0, 10.2, lenient"
                        + " [G-OPTION-002]");
        assertThat(project.compile(TestCompiler.JAVAC, "-Aqapi.dialect=").messages())
                .containsExactly("ERROR Lamps.java:3:13: -Aqapi.dialect: '' is none of 7.2, 10.0, 10.2, lenient"
                        + " [G-OPTION-002]");
    }

    @Test
    void aTypeInNoPackageNeedsAPackageName() throws IOException {
        project.file("src/Lamps.java", "@io.github.qapi4j.runtime.QapiSchema(\"lamps.json\")\ninterface Lamps {}\n");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .containsExactly("ERROR Lamps.java:1:38: option packageName: Lamps is in no package; say where the"
                        + " generated code belongs [G-OPTION-005]");
    }

    @Test
    void anOldLevelOfTheSourcesIsAnError() throws IOException {
        project.annotated(ANNOTATION);
        assertThat(project.compile(TestCompiler.ECJ, "--release", "11").messages())
                .containsExactly("ERROR Lamps.java:3:13: lamps.json: generated code needs Java 17 or later, but this is"
                        + " compiled as RELEASE_11 [G-ANNOTATION-004]");
    }

    @Test
    void twoAnnotationsThatGenerateOneTypeAreAnErrorAtTheSecond() throws IOException {
        project.annotated(ANNOTATION)
                .file("classes/more.json", "{ 'include': 'lamps.json' }\n{ 'enum': 'Colour', 'data': [ 'red' ] }\n")
                .file("src/shop/More.java", """
                        package shop;
                        @io.github.qapi4j.runtime.QapiSchema("more.json")
                        interface More {}
                        """);
        Project.Outcome outcome = project.compile(TestCompiler.JAVAC);
        assertThat(outcome.messages())
                .containsExactly(
                        "ERROR More.java:2:38: more.json: generates shop.Lamp, as does the @QapiSchema on"
                                + " shop.Lamps; give one of them another packageName, or name one schema that includes both [G-ANNOTATION-002]");
        assertThat(outcome.generated()).containsOnlyKeys("shop/Lamp.java");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOfTheUsersOwnIsLeftAlone(TestCompiler compiler) throws IOException {
        project.annotated(ANNOTATION).file("src/shop/Lamp.java", "package shop;\nclass Lamp {}\n");
        Project.Outcome outcome = project.compile(compiler);
        assertThat(outcome.messages())
                .containsExactly("ERROR Lamps.java:3:13: lamps.json: generates shop.Lamp, which is there already, as a"
                        + " source or from another processor; choose another package with packageName, or another name"
                        + " with names [G-ANNOTATION-003]");
        assertThat(outcome.generated()).isEmpty();
    }

    @Test
    void aDefectIsOneErrorThatAsksForAReport() throws IOException {
        project.annotated(ANNOTATION);
        List<String> messages = project.compile(
                        TestCompiler.JAVAC, List.of(new BrokenFiler(new IllegalStateException("boom"))))
                .messages();
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0))
                .startsWith(
                        "ERROR Lamps.java:3:13: this is a defect of qapi4j, not of your schema; please report it with"
                                + " the schema and the text below\njava.lang.IllegalStateException: boom\nat io.github.qapi4j.");
    }

    @Test
    void aMissingLibraryIsNamed() throws IOException {
        project.annotated(ANNOTATION);
        Throwable missing = new NoClassDefFoundError("com/palantir/javapoet/JavaFile");
        assertThat(project.compile(TestCompiler.JAVAC, List.of(new BrokenFiler(missing)))
                        .messages())
                .containsExactly("ERROR Lamps.java:3:13: the processor path is not complete: it lacks the class"
                        + " com/palantir/javapoet/JavaFile; a build tool adds what qapi-codegen-processor depends on,"
                        + " else add qapi-parser and javapoet [G-ANNOTATION-006]");
    }
}
