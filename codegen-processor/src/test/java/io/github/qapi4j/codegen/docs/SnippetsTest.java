package io.github.qapi4j.codegen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows of generated code compiles and runs, against the schema that docs/generated-code.md shows. */
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final String FRAME = """
            package docs;
            import io.github.qapi4j.runtime.json.JsonReader;
            import java.util.List;
            public final class Snippet%d {
                public static void run() {
            %s
                }
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/generated-code.md"})
    void everySnippetCompilesAndRuns(String page) throws IOException, ReflectiveOperationException {
        List<GeneratedFile> files = new ArrayList<>(generated());
        List<String> snippets = blocks(page, "java");
        assertThat(snippets).isNotEmpty();
        for (int i = 0; i < snippets.size(); i++) {
            files.add(new GeneratedFile("docs/Snippet" + i + ".java", FRAME.formatted(i, snippets.get(i))));
        }
        Compilation compilation = Compilation.of(files, List.of(), directory);
        for (int i = 0; i < snippets.size(); i++) {
            compilation.load("docs.Snippet" + i).getMethod("run").invoke(null);
        }
    }

    private List<GeneratedFile> generated() throws IOException {
        Path schema = Files.writeString(
                directory.resolve("schema.json"),
                blocks("docs/generated-code.md", "json").get(0));
        return new Generator(GeneratorOptions.ofPackage("docs"))
                .generate(SchemaReader.create().read(schema).schema().orElseThrow())
                .files();
    }

    private static List<String> blocks(String page, String language) throws IOException {
        Pattern block = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return block.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(text.indexOf('\n') + 1, text.length() - 3))
                .toList();
    }
}
