package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.processor.Project.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GenerationTest {

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void schema() throws IOException {
        project = new Project(directory)
                .file("classes/lamps.json", "{ 'struct': 'Lamp', 'data': { 'power': 'int', '*hue': 'str' } }\n");
    }

    @ParameterizedTest
    @EnumSource
    void packagesAndTypesAndNestedTypesMayBeAnnotated(TestCompiler compiler) throws IOException {
        project.file("src/one/package-info.java", """
                        @io.github.qapi4j.runtime.QapiSchema("lamps.json")
                        package one;
                        """).file("src/two/Shop.java", """
                        package two;

                        import io.github.qapi4j.runtime.QapiSchema;

                        @QapiSchema("lamps.json")
                        class Shop {
                            one.Lamp one = new one.Lamp();
                            two.Lamp two = new two.Lamp();
                            two.inner.Lamp inner = new two.inner.Lamp();

                            interface Outer {
                                @QapiSchema(value = "lamps.json", packageName = "two.inner")
                                enum Inner { }
                            }
                        }
                        """);
        Outcome outcome = project.compile(compiler, strict(compiler));
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.generated()).containsOnlyKeys("one/Lamp.java", "two/Lamp.java", "two/inner/Lamp.java");
    }

    @ParameterizedTest
    @EnumSource
    void oneBadElementKeepsNoGoodOneFromBeingGenerated(TestCompiler compiler) throws IOException {
        project.file("classes/broken.json", "{ 'struct': 'Broken'\n")
                .annotated("@QapiSchema(\"lamps.json\")")
                .file("src/shop/Alpha.java", """
                        package shop;
                        @io.github.qapi4j.runtime.QapiSchema("broken.json")
                        class Alpha {}
                        """)
                .file("src/shop/Zulu.java", """
                        package shop;
                        @io.github.qapi4j.runtime.QapiSchema("none.json")
                        class Zulu {}
                        """);
        Outcome outcome = project.compile(compiler);
        assertThat(outcome.messages())
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("ERROR Alpha.java:2:38: broken.json:1:21: "),
                        message -> assertThat(message)
                                .startsWith("ERROR Zulu.java:2:38: none.json: cannot find the schema"));
        assertThat(outcome.generated()).containsOnlyKeys("shop/Lamp.java");
    }

    /** As the annotation's comment says, for want of a way to find it. */
    @ParameterizedTest
    @EnumSource
    void aClassWithinAMethodIsShownToNoProcessor(TestCompiler compiler) throws IOException {
        project.file("src/shop/Main.java", """
                        package shop;
                        class Main {
                            void method() {
                                @io.github.qapi4j.runtime.QapiSchema("lamps.json")
                                class Local {}
                            }
                        }
                        """);
        assertThat(project.compile(compiler).generated()).isEmpty();
    }

    @Test
    void theAnnotationIsClaimedAndTheOptionsAreKnown() throws IOException {
        project.annotated("@QapiSchema(\"lamps.json\")");
        List<String> options = new ArrayList<>(Project.STRICT);
        CompilerOptions.NAMES.stream()
                .filter(name -> !name.equals("qapi.schemaPath"))
                .forEach(name -> options.add("-A" + name + "=x"));
        assertThat(project.compile(TestCompiler.JAVAC, options.toArray(String[]::new))
                        .messages())
                .allSatisfy(message -> assertThat(message).startsWith("ERROR Lamps.java:3:13: "))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.qapi4j.codegen.compile.Compilation#releases")
    void sourcesOfLaterReleasesAreCompiledWithoutAWarning(int release) throws IOException {
        project.annotated("@QapiSchema(\"lamps.json\")");
        Outcome outcome =
                project.compile(TestCompiler.JAVAC, "--release", Integer.toString(release), "-Xlint:all", "-Werror");
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("shop/Lamp.java");
    }

    @Test
    void compilersFindTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class))
                .anySatisfy(processor -> assertThat(processor).isInstanceOf(QapiProcessor.class));
    }

    private static String[] strict(TestCompiler compiler) {
        return compiler == TestCompiler.JAVAC ? Project.STRICT.toArray(String[]::new) : new String[] {"-failOnWarning"};
    }
}
