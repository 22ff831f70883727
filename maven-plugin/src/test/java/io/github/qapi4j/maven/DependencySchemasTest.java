package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
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
        assertThat(DependencySchemas.isReference(text)).isEqualTo(reference);
    }

    @Test
    void unpacksTheSchemaWithAllOthersOfTheJarAndNothingElse() throws IOException, WrongConfiguration {
        File jar = jar("a.jar", "qapi/lamps.json", "qapi/parts/colour.json", "org/acme/Lamp.class");

        Path schema = of(artifact("schemas", null, jar)).resolve("org.acme:schemas!/qapi/lamps.json");

        assertThat(schema)
                .hasContent("qapi/lamps.json")
                .isEqualTo(unpacked.resolve("org.acme_schemas/qapi/lamps.json"));
        assertThat(unpacked.resolve("org.acme_schemas/qapi/parts/colour.json")).exists();
        assertThat(unpacked.resolve("org.acme_schemas/org")).doesNotExist();
    }

    @Test
    void doesNotTouchWhatIsRightAlready() throws IOException, WrongConfiguration {
        DependencySchemas schemas = of(artifact("schemas", null, jar("a.jar", "lamps.json")));
        Path schema = schemas.resolve("org.acme:schemas!/lamps.json");
        Files.setLastModifiedTime(schema, LONG_AGO);

        schemas.resolve("org.acme:schemas!/lamps.json");

        assertThat(Files.getLastModifiedTime(schema)).isEqualTo(LONG_AGO);
    }

    @Test
    void removesWhatOnlyAnEarlierVersionHeld() throws IOException, WrongConfiguration {
        of(artifact("schemas", null, jar("1.jar", "lamps.json", "parts/colour.json")))
                .resolve("org.acme:schemas!/lamps.json");

        of(artifact("schemas", null, jar("2.jar", "lamps.json"))).resolve("org.acme:schemas!/lamps.json");

        assertThat(unpacked.resolve("org.acme_schemas/lamps.json")).exists();
        assertThat(unpacked.resolve("org.acme_schemas/parts/colour.json")).doesNotExist();
    }

    @Test
    void readsFromTheDirectoryOfAModuleThatIsNotPackagedYet() throws IOException, WrongConfiguration {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Path schema = Files.writeString(classes.resolve("lamps.json"), "{}");

        assertThat(of(artifact("schemas", null, classes.toFile())).resolve("org.acme:schemas!/lamps.json"))
                .isEqualTo(schema);
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void tellsTheArtifactsOfOneProjectApartByClassifier() throws IOException, WrongConfiguration {
        DependencySchemas schemas = of(
                artifact("schemas", "tests", jar("tests.jar", "tests.json")),
                artifact("schemas", null, jar("main.jar", "main.json")));

        assertThat(schemas.resolve("org.acme:schemas!/main.json")).exists();
        assertThat(schemas.resolve("org.acme:schemas:tests!/tests.json")).exists();
    }

    @Test
    void saysWhichDependencyIsMissing() {
        assertThatThrownBy(() -> of().resolve("org.acme:schemas!/lamps.json"))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("schema 'org.acme:schemas!/lamps.json': the project has no resolved dependency"
                        + " org.acme:schemas; declare it in its <dependencies>");
    }

    @Test
    void saysWhichSchemaTheJarLacks() throws IOException {
        File jar = jar("a.jar", "lamps.json");

        assertThatThrownBy(() -> of(artifact("schemas", null, jar)).resolve("org.acme:schemas!/qapi/lamps.json"))
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("schema 'org.acme:schemas!/qapi/lamps.json': " + jar + " holds no qapi/lamps.json");
    }

    @Test
    void neitherReadsNorWritesOutsideItsDirectory() throws IOException {
        Files.writeString(temp.resolve("outside.json"), "{}");
        File plain = jar("plain.jar", "lamps.json");
        File evil = jar("evil.jar", "lamps.json", "../../evil.json");

        assertThatThrownBy(() -> of(artifact("schemas", null, plain)).resolve("org.acme:schemas!/../../outside.json"))
                .hasMessageEndingWith(" holds no ../../outside.json");
        assertThatThrownBy(() -> of(artifact("schemas", null, evil)).resolve("org.acme:schemas!/lamps.json"))
                .isInstanceOf(IOException.class)
                .hasMessage(evil + " holds an entry that leads out of it: ../../evil.json");
        assertThat(temp.resolve("evil.json")).doesNotExist();
    }

    @Test
    void saysWhichFileIsNoJar() throws IOException {
        File noJar = Files.writeString(temp.resolve("a.jar"), "no zip file").toFile();

        assertThatThrownBy(() -> of(artifact("schemas", null, noJar)).resolve("org.acme:schemas!/lamps.json"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(noJar + " is no jar that can be read: ");
    }

    private DependencySchemas of(Artifact... artifacts) {
        return new DependencySchemas(List.of(artifacts), unpacked);
    }

    private static Artifact artifact(String id, String classifier, File file) {
        Artifact artifact = new DefaultArtifact(
                "org.acme", id, "1", "compile", "jar", classifier, new DefaultArtifactHandler("jar"));
        artifact.setFile(file);
        return artifact;
    }

    /** A jar whose entries hold their own names. */
    private File jar(String name, String... entries) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar.toFile();
    }
}
