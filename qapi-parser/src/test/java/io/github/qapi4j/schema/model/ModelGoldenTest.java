package io.github.qapi4j.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.TestSchemas;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The linked model as text: spliced order, module order, implicit types, and what a build leaves (qapi-language §5.2, §5.10,
 * §5.11). A folder of {@code model} holds a schema with root {@code m.json} and for each build of interest the text of the
 * model, {@code <symbols>.txt}, {@code all.txt} for the schema unresolved. {@code -Dgolden.update=true} rewrites the texts.
 */
class ModelGoldenTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "model");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void modelIsAsExpected(String golden) throws IOException {
        Path file = SOURCES.resolve(golden);
        DefinedSymbols symbols =
                DefinedSymbols.parse(file.getFileName().toString().replace(".txt", ""));
        Schema whole = TestSchemas.read(file.getParent(), "m.json", Dialect.LENIENT)
                .schema()
                .orElseThrow();
        String actual = ModelText.of(symbols.symbols().map(whole::resolve).orElse(whole));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    static Stream<String> cases() {
        return TestSchemas.folders("model").stream()
                .flatMap(folder -> TestSchemas.files(folder, ".txt").stream()
                        .map(file -> folder.getFileName() + "/" + file.getFileName()));
    }
}
