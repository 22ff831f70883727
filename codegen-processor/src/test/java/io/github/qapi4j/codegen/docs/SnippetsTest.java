package io.github.qapi4j.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.SchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation shows of generated code compiles and runs, against the schema that a page shows. */
class SnippetsTest {

    private static final String FRAME = """
        package docs;
        import static org.assertj.core.api.Assertions.assertThat;
        import io.github.qapi4j.runtime.json.*;
        import io.github.qapi4j.runtime.protocol.*;
        import io.github.qapi4j.runtime.value.*;
        import java.io.*;
        import java.time.Instant;
        import java.util.*;
        import java.util.function.*;
        public final class %s {
            public static void run() {
        %s
            }
        }
        """;

    /** A line that prints something, with what it prints. */
    private static final Pattern PRINTED = Pattern.compile("System\\.out\\.println\\((.*)\\); +// (.*)");

    /** What tells a whole file from statements. */
    private static final Pattern FILE =
            Pattern.compile("^public .*(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "README.md, docs/generated-code.md, schema.json",
        "docs/generated-code.md, docs/generated-code.md, schema.json",
        "docs/custom-visitor.md, docs/generated-code.md, schema.json",
        "docs/commands-and-events.md, docs/commands-and-events.md, lamps.json",
        "docs/sibling-types.md, docs/sibling-types.md, schema.json"
    })
    void everySnippetCompilesAndRuns(String page, String pageOfSchema, String fileOfSchema)
            throws IOException, ReflectiveOperationException {
        List<GeneratedFile> files = new ArrayList<>(generated(pageOfSchema, fileOfSchema));
        List<String> snippets = DocBlocks.of(page, "java");
        assertThat(snippets).isNotEmpty();
        List<String> runnable = new ArrayList<>();
        for (String snippet : snippets) {
            Matcher file = FILE.matcher(snippet);
            if (file.find()) {
                files.add(new GeneratedFile("docs/" + file.group(1) + ".java", "package docs;\n" + snippet));
            } else {
                String name = "Snippet" + runnable.size();
                runnable.add("docs." + name);
                files.add(new GeneratedFile("docs/" + name + ".java", FRAME.formatted(name, checked(snippet))));
            }
        }
        Compilation compilation = Compilation.of(files, List.of(), directory);
        for (String name : runnable) {
            compilation.load(name).getMethod("run").invoke(null);
        }
    }

    /** The statements, with what they claim to print turned into assertions. */
    private static String checked(String snippet) {
        return PRINTED.matcher(snippet).replaceAll(line -> {
            String printed = line.group(2).replace("\\", "\\\\").replace("\"", "\\\"");
            return Matcher.quoteReplacement(
                    "assertThat(String.valueOf(" + line.group(1) + ")).isEqualTo(\"" + printed + "\");");
        });
    }

    /** The page of a schema may show options, too. */
    private List<GeneratedFile> generated(String page, String file) throws IOException {
        Properties options = new Properties();
        options.load(new StringReader(String.join("\n", DocBlocks.of(page, "properties"))));
        Map<String, String> texts = new TreeMap<>(Map.of("packageName", "docs"));
        options.stringPropertyNames().forEach(key -> texts.put(key, options.getProperty(key)));
        Path schema = Files.writeString(
                directory.resolve(file), DocBlocks.of(page, "json").get(0));
        GenerationResult result = new Generator(GeneratorOptions.of(texts))
                .generate(SchemaReader.create().read(schema).schema().orElseThrow());
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }
}
