package io.github.qapi4j.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/generator-options.md tells of every option, and its examples do something. */
class OptionsPageTest {

    private static final Map<String, String> PLAIN = Map.of("packageName", "plain");

    @TempDir
    private Path directory;

    @Test
    void everyExampleGeneratesCodeThatCompiles() throws IOException {
        Schema schema = schema();
        List<GeneratedFile> plain =
                new Generator(GeneratorOptions.of(PLAIN)).generate(schema).files();
        List<String> seen = new ArrayList<>();
        for (String example : DocBlocks.of("docs/generator-options.md", "properties")) {
            Properties properties = new Properties();
            properties.load(new StringReader(example));
            Map<String, String> texts = new TreeMap<>(PLAIN);
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            GenerationResult result = new Generator(GeneratorOptions.of(texts)).generate(schema);
            assertThat(result.diagnostics()).as(example).isEmpty();
            boolean changesFiles = !properties.containsKey("nameMap");
            assertThat(!result.files().equals(plain)).as(example).isEqualTo(changesFiles);
            Compilation.of(result.files(), Compilation.STRICT, Files.createTempDirectory(directory, "classes"));
            seen.addAll(properties.stringPropertyNames());
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(GeneratorOption.values())
                        .map(GeneratorOption::key)
                        .toList());
    }

    private Schema schema() throws IOException {
        Path schema = Files.writeString(
                directory.resolve("schema.json"),
                DocBlocks.of("docs/generator-options.md", "json").get(0));
        return SchemaReader.create().read(schema).schema().orElseThrow();
    }
}
