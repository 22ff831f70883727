package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.FileSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema text, what is generated from it with certain options, and what is said of it. */
final class Generating {

    private final Schema schema;
    private final String nameMap;
    private final Map<String, String> options = new TreeMap<>(Map.of("packageName", "p"));

    private Generating(Schema schema, String nameMap, Map<String, String> options) {
        this.schema = schema;
        this.nameMap = nameMap;
        this.options.putAll(options);
    }

    static Generating from(String text) {
        return new Generating(schema(text), "", Map.of());
    }

    static Schema schema(String text) {
        ReadResult read = SchemaReader.create()
                .withSource(FileSource.of(Map.of("m.json", text)))
                .read("m.json");
        assertThat(read.diagnostics()).isEmpty();
        return read.schema().orElseThrow();
    }

    Generating with(String option, String text) {
        Generating more = new Generating(schema, nameMap, options);
        more.options.put(option, text);
        return more;
    }

    Generating withNameMap(String text) {
        return new Generating(schema, text, options);
    }

    GenerationResult result() {
        return new Generator(GeneratorOptions.of(options)).generate(schema, nameMap);
    }

    /** The names of the files, without package and suffix. */
    List<String> files() {
        return result().files().stream()
                .map(file -> file.path().replaceAll("^p/|\\.java$", ""))
                .toList();
    }

    /** The text of a file. */
    String text(String name) {
        return result().files().stream()
                .filter(file -> file.path().equals("p/" + name + ".java"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    /** Each problem in a line: place, code, message, and the way out in parentheses. */
    List<String> problems() {
        return result().diagnostics().stream().map(Generating::shown).toList();
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.position().withoutColumn() + ": " + diagnostic.code() + ": " + diagnostic.message()
                + diagnostic.help().map(help -> " (" + help + ")").orElse("");
    }
}
