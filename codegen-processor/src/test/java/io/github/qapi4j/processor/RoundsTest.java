package io.github.qapi4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.processor.Project.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processors may generate what is annotated, what the annotation says, and the schema. */
class RoundsTest {

    private static final String LAMP = "{ 'struct': 'Lamp', 'data': { 'power': 'int' } }\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aGeneratedTypeMayBeAnnotated(TestCompiler compiler) throws IOException {
        Project project = new Project(directory)
                .file("classes/lamps.json", LAMP)
                .file("src/shop/Main.java", "package shop;\nclass Main { Lamp lamp; Lamps lamps; }\n");
        Processor other = new SourceWriter("shop.Lamps", """
                        package shop;
                        @io.github.qapi4j.runtime.QapiSchema("lamps.json")
                        interface Lamps {}
                        """);
        Outcome outcome = project.compile(compiler, List.of(other, new QapiProcessor()));
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("shop/Lamp.java", "shop/Lamps.java");
    }

    @ParameterizedTest
    @EnumSource
    void anAnnotationWaitsForTheConstantThatItNames(TestCompiler compiler) throws IOException {
        Project project =
                new Project(directory).file("classes/lamps.json", LAMP).annotated("@QapiSchema(Constants.SCHEMA)");
        Processor other = new SourceWriter("shop.Constants", """
                        package shop;
                        interface Constants { String SCHEMA = "lamps.json"; }
                        """);
        Outcome outcome = project.compile(compiler, List.of(other, new QapiProcessor()));
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("shop/Constants.java", "shop/Lamp.java");
    }

    @Test
    void aConstantThatIsNowhereIsAnErrorOfTheCompiler() throws IOException {
        Project project = new Project(directory).annotated("@QapiSchema(Constants.SCHEMA)");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("ERROR Lamps.java:3:13: cannot find symbol"));
        project.annotated("@QapiSchema(conditions = \"none\")");
        assertThat(project.compile(TestCompiler.JAVAC).messages())
                .satisfiesExactly(message -> assertThat(message).contains("is missing a default value"));
    }
}
