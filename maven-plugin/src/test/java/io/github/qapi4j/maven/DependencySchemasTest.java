package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencySchemasTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    private Path unpacked;

    @BeforeEach
    void directories() {
        unpacked = temp.resolve("unpacked");
    }

    @ParameterizedTest
    @CsvSource({
        "org.acme:schemas!/qapi/lamps.json, true",
        "org.acme:schemas:qapi!/lamps.json, true",
        "lamps.json, false",
        "parts/colour.json, false",
        "C:\\lamps!/a.json, false",
        "org.acme:schemas, false",
        "org.acme:schemas!/, false",
        "org.acme:schemas:jar:qapi!/lamps.json, false",
    })
    void tellsReferencesFromPaths(String text, boolean reference) {
        assertThat(SchemaReference.parse(text).map(SchemaReference::toString))
                .isEqualTo(Optional.of(text).filter(t -> reference));
    }

    @Test
    void unpacksTheSchemaWithAllOthersOfTheJarAndNothingElse() throws IOException, WrongConfiguration {
        File jar = jar("a.jar", "qapi/lamps.json", "qapi/parts/colour.json", "org/acme/Lamp.class");

        Path schema = unpack(of(artifact("schemas", null, jar)), "org.acme:schemas!/qapi/lamps.json");

        assertThat(schema)
                .hasContent("qapi/lamps.json")
                .isEqualTo(unpacked.resolve("org.acme_schemas/qapi/lamps.json"));
        assertThat(unpacked.resolve("org.acme_schemas/qapi/parts/colour.json")).exists();
        assertThat(unpacked.resolve("org.acme_schemas/org")).doesNotExist();
    }

    @Test
    void doesNotTouchWhatIsRightAlready() throws IOException, WrongConfiguration {
        DependencySchemas schemas = of(artifact("schemas", null, jar("a.jar", "lamps.json")));
        Path schema = unpack(schemas, "org.acme:schemas!/lamps.json");
        Files.setLastModifiedTime(schema, LONG_AGO);

        unpack(schemas, "org.acme:schemas!/lamps.json");

        assertThat(Files.getLastModifiedTime(schema)).isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatOnlyAnEarlierVersionHeld() throws IOException, WrongConfiguration {
        unpack(
                of(artifact("schemas", null, jar("1.jar", "lamps.json", "parts/colour.json"))),
                "org.acme:schemas!/lamps.json");

        unpack(of(artifact("schemas", null, jar("2.jar", "lamps.json"))), "org.acme:schemas!/lamps.json");

        assertThat(unpacked.resolve("org.acme_schemas/lamps.json")).exists();
        assertThat(unpacked.resolve("org.acme_schemas/parts/colour.json")).doesNotExist();
    }

    @Test
    void readsFromTheDirectoryOfAModuleThatIsNotPackagedYet() throws IOException, WrongConfiguration {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Path schema = Files.writeString(classes.resolve("lamps.json"), "{}");

        assertThat(unpack(of(artifact("schemas", null, classes.toFile())), "org.acme:schemas!/lamps.json"))
                .isEqualTo(schema);
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void tellsTheArtifactsOfOneProjectApartByClassifier() throws IOException, WrongConfiguration {
        DependencySchemas schemas = of(
                artifact("schemas", "tests", jar("tests.jar", "tests.json")),
                artifact("schemas", null, jar("main.jar", "main.json")));

        assertThat(unpack(schemas, "org.acme:schemas!/main.json")).exists();
        assertThat(unpack(schemas, "org.acme:schemas:tests!/tests.json")).exists();
    }

    @Test
    void saysWhichDependencyIsMissing() {
        assertThatThrownBy(() -> unpack(of(), "org.acme:schemas!/lamps.json"))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("parameter schemas: 'org.acme:schemas!/lamps.json': the project has no resolved dependency"
                        + " org.acme:schemas (declare it in the <dependencies> of this very module)");
    }

    @Test
    void saysWhichSchemaTheJarLacks() throws IOException {
        File jar = jar("a.jar", "lamps.json");

        assertThatThrownBy(() -> unpack(of(artifact("schemas", null, jar)), "org.acme:schemas!/qapi/lamps.json"))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage(
                        "parameter schemas: 'org.acme:schemas!/qapi/lamps.json': " + jar + " holds no qapi/lamps.json");
    }

    @Test
    void neitherReadsNorWritesOutsideItsDirectory() throws IOException {
        Files.writeString(temp.resolve("outside.json"), "{}");
        File plain = jar("plain.jar", "lamps.json");
        File evil = jar("evil.jar", "lamps.json", "../../evil.json");

        assertThatThrownBy(() -> unpack(of(artifact("schemas", null, plain)), "org.acme:schemas!/../../outside.json"))
                .hasMessageEndingWith(" holds no ../../outside.json");
        assertThatThrownBy(() -> unpack(of(artifact("schemas", null, evil)), "org.acme:schemas!/lamps.json"))
                .isInstanceOf(IOException.class)
                .hasMessage(evil + ": holds an entry that leads out of it: ../../evil.json");
        assertThat(temp.resolve("evil.json")).doesNotExist();
    }

    @Test
    void saysWhichFileIsNoJar() throws IOException {
        File noJar = Files.writeString(temp.resolve("a.jar"), "no zip file").toFile();

        assertThatThrownBy(() -> unpack(of(artifact("schemas", null, noJar)), "org.acme:schemas!/lamps.json"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(noJar + ": is no jar that can be read: ");
    }

    @Test
    void readsInTheJarWithAllThatItIncludesAndWritesNothing() throws IOException, WrongConfiguration {
        File jar = jarOf(
                "a.jar",
                Map.of(
                        "qapi/lamps.json",
                                "{ 'include': '../parts/colour.json' }\n{ 'struct': 'Lamp', 'data': { 'a': 'B' } }",
                        "parts/colour.json", "{ 'enum': 'Colour', 'data': [ 'red', 'red' ] }"));

        SchemaRoot root = read(of(artifact("schemas", null, jar)), "org.acme:schemas!/qapi/lamps.json");

        assertThat(SchemaReader.create()
                        .withSource(root.source())
                        .read(root.name())
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.place().toString())
                .containsExactly(
                        "org.acme:schemas!/qapi/../parts/colour.json:1:38", "org.acme:schemas!/qapi/lamps.json:2:36");
        assertThat(root.fileName()).isEqualTo("lamps.json");
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void readsNothingOutsideOfTheJar() throws IOException, WrongConfiguration {
        File jar = jarOf("a.jar", Map.of("lamps.json", "{ 'include': '../../outside.json' }"));
        Files.writeString(temp.resolve("outside.json"), "{}");

        SchemaRoot root = read(of(artifact("schemas", null, jar)), "org.acme:schemas!/lamps.json");

        assertThat(SchemaReader.create()
                        .withSource(root.source())
                        .read(root.name())
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("cannot read 'org.acme:schemas!/../../outside.json': no such file");
        assertThatThrownBy(() -> read(of(artifact("schemas", null, jar)), "org.acme:schemas!/qapi/lamps.json"))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage(
                        "parameter schemas: 'org.acme:schemas!/qapi/lamps.json': " + jar + " holds no qapi/lamps.json");
    }

    private DependencySchemas of(Artifact... artifacts) {
        return new DependencySchemas(List.of(artifacts));
    }

    private Path unpack(DependencySchemas schemas, String reference) throws IOException, WrongConfiguration {
        return schemas.unpack(SchemaReference.parse(reference).orElseThrow(), unpacked)
                .file()
                .orElseThrow();
    }

    private static SchemaRoot read(DependencySchemas schemas, String reference) throws IOException, WrongConfiguration {
        return schemas.read(SchemaReference.parse(reference).orElseThrow());
    }

    private static Artifact artifact(String id, String classifier, File file) {
        Artifact artifact = new DefaultArtifact(
                "org.acme", id, "1", "compile", "jar", classifier, new DefaultArtifactHandler("jar"));
        artifact.setFile(file);
        return artifact;
    }

    /** A jar whose entries hold their own names. */
    private File jar(String name, String... entries) throws IOException {
        return jarOf(name, Arrays.stream(entries).collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    private File jarOf(String name, Map<String, String> entries) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar.toFile();
    }
}
