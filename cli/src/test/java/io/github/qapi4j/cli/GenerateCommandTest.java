package io.github.qapi4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path temp;

    @Test
    void writesTheTreeOfThePackage() throws IOException {
        generate("out", "org.acme", "src/test/schemas/fine.json");

        assertThat(files("out"))
                .contains("org/acme/Colour.java", "org/acme/Lamp.java", ".qapi4j-package-org.acme.manifest");
        assertThat(read("out/org/acme/Lamp.java")).contains("package org.acme;").contains("class Lamp");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        generate("one", "org.acme", "src/test/schemas/fine.json");
        generate("two", "org.acme", "src/test/schemas/fine.json");

        assertThat(files("two")).isEqualTo(files("one"));
        for (String file : files("one")) {
            assertThat(temp.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
        }
    }

    @Test
    void twoPackagesShareADirectory() throws IOException {
        generate("out", "org.acme.one", "src/test/schemas/fine.json");
        generate("out", "org.acme.two", "src/test/schemas/parts/colour.json");

        assertThat(files("out")).contains("org/acme/one/Lamp.java", "org/acme/two/Colour.java");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        generate("out", "org.acme", "src/test/schemas/fine.json");
        Path lamp = temp.resolve("out/org/acme/Lamp.java");
        Files.setLastModifiedTime(lamp, LONG_AGO);

        generate("out", "org.acme", "src/test/schemas/fine.json");

        assertThat(Files.getLastModifiedTime(lamp)).isEqualTo(LONG_AGO);
    }

    @Test
    void aRefusedSchemaLeavesTheTreeAsItWas() throws IOException {
        Path schema = Files.writeString(temp.resolve("lamp.json"), "{ 'struct': 'Lamp', 'data': {} }");
        generate("out", "org.acme", schema.toString());
        List<String> before = files("out");
        Files.writeString(schema, "{ 'struct': 'Lamp', 'data': { 'a': 'Missing' } }");

        assertThat(run("out", "org.acme", schema.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(files("out")).isEqualTo(before);
    }

    @Test
    void optionsFileChoosesNames() throws IOException {
        Path options = Files.writeString(temp.resolve("names.properties"), "names = Lamp=Luminary\n");

        generate("out", "org.acme", "src/test/schemas/fine.json", "--options", options.toString());

        assertThat(files("out")).contains("org/acme/Luminary.java").doesNotContain("org/acme/Lamp.java");
    }

    @Test
    void aNameMapIsWrittenAndKept() throws IOException {
        Path options = Files.writeString(
                temp.resolve("qapi.properties"), "packageName = org.acme\nnameMap = names/names.map\n");
        Path map = temp.resolve("names/names.map");

        assertThat(runWith(options)).isEqualTo(ExitCode.OK);
        assertThat(map).content().contains("type Lamp = Lamp\n");
        assertThat(files("out")).contains("org/acme/Lamp.java");

        Files.writeString(map, Files.readString(map).replace("type Lamp = Lamp", "type Lamp = Luminary"));
        assertThat(runWith(options)).isEqualTo(ExitCode.OK);
        assertThat(files("out")).contains("org/acme/Luminary.java").doesNotContain("org/acme/Lamp.java");
        assertThat(map).content().contains("type Lamp = Luminary\n");
    }

    @Test
    void aBrokenNameMapIsWrongUsage() throws IOException {
        Path options =
                Files.writeString(temp.resolve("qapi.properties"), "packageName = org.acme\nnameMap = names.map\n");
        Files.writeString(temp.resolve("names.map"), "type Lamp\n");

        assertThat(runWith(options)).isEqualTo(ExitCode.USAGE);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void aForeignFileKeepsFilesAndNamesAsTheyWere() throws IOException {
        Path options =
                Files.writeString(temp.resolve("qapi.properties"), "packageName = org.acme\nnameMap = names.map\n");
        Path foreign = Files.createDirectories(temp.resolve("out/org/acme")).resolve("Lamp.java");
        Files.writeString(foreign, "class Lamp {}\n");

        assertThat(runWith(options)).isEqualTo(ExitCode.USAGE);
        assertThat(files("out")).containsExactly("org/acme/Lamp.java");
        assertThat(foreign).hasContent("class Lamp {}");
        assertThat(temp.resolve("names.map")).doesNotExist();
    }

    private int runWith(Path options) {
        PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Qapi.run(
                new Console(stream, stream, false),
                "generate",
                "--options=" + options,
                "--output=" + temp.resolve("out"),
                "src/test/schemas/fine.json");
    }

    private void generate(String output, String packageName, String schema, String... more) {
        assertThat(run(output, packageName, schema, more)).isEqualTo(ExitCode.OK);
    }

    private int run(String output, String packageName, String schema, String... more) {
        PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        List<String> args = Stream.concat(
                        Stream.of("generate", "--package=" + packageName, "--output=" + temp.resolve(output), schema),
                        Stream.of(more))
                .toList();
        return Qapi.run(new Console(stream, stream, false), args.toArray(String[]::new));
    }

    private String read(String file) throws IOException {
        return Files.readString(temp.resolve(file));
    }

    private List<String> files(String directory) throws IOException {
        Path root = temp.resolve(directory);
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
