package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.OutputDirectory;
import io.github.qapi4j.codegen.output.Owner;
import io.github.qapi4j.schema.source.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    private static final String UNCHANGED = "Nothing to generate: schemas and options are unchanged";

    @TempDir
    Path temp;

    private Path out;
    private Path nameMap;

    @BeforeEach
    void schemas() throws Exception {
        out = temp.resolve("out");
        nameMap = temp.resolve("qapi/names.map");
        Files.createDirectories(temp.resolve("qapi"));
        Files.writeString(temp.resolve("qapi/a.json"), "{ 'struct': 'Lamp', 'data': { 'on': 'bool' } }\n");
        Files.writeString(temp.resolve("qapi/b.json"), "{ 'enum': 'Colour', 'data': [ 'red' ] }\n");
    }

    @Test
    void namesOfAllSchemasGoOnRecordOnce() throws Exception {
        assertThat(generate())
                .isEqualTo("From 2 schemas: 2 files written, 0 unchanged, 0 deleted, 4 new names on record");
        assertThat(nameMap).content().contains("Lamp", "Colour");

        assertThat(generate()).isEqualTo(UNCHANGED);
    }

    @Test
    void anEditedNameMapIsAChange() throws Exception {
        generate();
        Files.writeString(nameMap, Files.readString(nameMap).replace(" Colour = Colour", " Colour = Paint"));

        assertThat(generate()).isEqualTo("From 2 schemas: 1 file written, 1 unchanged, 1 deleted");
        assertThat(out.resolve("org/acme/Paint.java")).exists();
    }

    @Test
    void aRefusedSchemaLeavesNamesAndFilesAsTheyWere() throws Exception {
        generate();
        String names = Files.readString(nameMap);
        Files.writeString(temp.resolve("qapi/a.json"), "{ 'struct': 'Fan', 'data': { 'on': 'bool' } }\n");
        Files.writeString(temp.resolve("qapi/b.json"), "{ 'enum': 'Colour', 'data': [ 'red', 'red' ] }\n");

        assertThatThrownBy(this::generate).isInstanceOf(SchemasRefused.class);

        assertThat(nameMap).hasContent(names);
        assertThat(out.resolve("org/acme/Lamp.java")).exists();
        assertThat(out.resolve("org/acme/Fan.java")).doesNotExist();
    }

    /** So that an editor that marked the errors clears the marks. */
    @Test
    void whatWasRefusedAndThenUndoneIsReadAgain() throws Exception {
        generate();
        Path schema = temp.resolve("qapi/b.json");
        String sound = Files.readString(schema);
        Files.writeString(schema, "{ 'enum': 'Colour', 'data': [ 'red', 'red' ] }\n");
        assertThatThrownBy(this::generate).isInstanceOf(SchemasRefused.class);

        Files.writeString(schema, sound);

        assertThat(generate()).isEqualTo("From 2 schemas: 0 files written, 2 unchanged, 0 deleted");
        assertThat(generate()).isEqualTo(UNCHANGED);
    }

    @Test
    void aForeignFileKeepsNamesAndFilesAsTheyWere() throws Exception {
        Path foreign = Files.createDirectories(out.resolve("org/acme")).resolve("Colour.java");
        Files.writeString(foreign, "class Colour {}\n");

        assertThatThrownBy(this::generate)
                .isInstanceOf(SchemasRefused.class)
                .hasMessage("1 error: " + foreign + ": 'Colour.java' was not generated here, so it is not overwritten");

        assertThat(foreign).hasContent("class Colour {}");
        assertThat(out.resolve("org/acme/Lamp.java")).doesNotExist();
        assertThat(nameMap).doesNotExist();
    }

    private String generate() throws Exception {
        GeneratorOptions options =
                GeneratorOptions.of(Map.of("packageName", "org.acme", "nameMap", nameMap.toString()));
        SchemaFiles files = new SchemaFiles(temp.resolve("qapi"), List.of());
        GenerationInputs inputs = new GenerationInputs("1", "options", temp, files.candidates());
        org.sonatype.plexus.build.incremental.BuildContext host =
                new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        DiagnosticLog log =
                new DiagnosticLog(new SystemStreamLog(), new EditorMessages(new DefaultBuildContext(host), host));
        return new Generation(
                        files, options, new OutputDirectory(out, new Owner(Owner.Kind.EXECUTION, "default")), inputs)
                .run(new Reading(Dialect.LENIENT, false, log));
    }
}
