package io.github.qapi4j.processor;

import static java.util.stream.Collectors.joining;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.codegen.option.OptionsReader;
import io.github.qapi4j.codegen.option.ReadOptions;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The options for one annotation: what it gives, else what the compiler was given, else the defaults.
 *
 * @param generator how to generate; empty if something about that is wrong, which was reported
 * @param dialect by the rules of which release to read; empty if there is none of that name, which was reported
 */
record ChosenOptions(Optional<GeneratorOptions> generator, Optional<Dialect> dialect) {

    /** Reads the options, and reports what is wrong with them. */
    static ChosenOptions read(
            SchemaAnnotation annotation, String packageName, CompilerOptions compilerOptions, Reports reports) {
        Map<String, String> texts = new TreeMap<>(compilerOptions.texts());
        texts.putAll(annotation.options());
        String dialect = texts.remove(CompilerOptions.DIALECT);
        return new ChosenOptions(
                generator(texts, annotation, packageName, reports),
                dialect == null ? Optional.of(Dialect.LENIENT) : dialect(dialect, annotation, reports));
    }

    private static Optional<GeneratorOptions> generator(
            Map<String, String> texts, SchemaAnnotation annotation, String packageName, Reports reports) {
        String packageKey = GeneratorOption.PACKAGE_NAME.key();
        if (!texts.containsKey(packageKey) && packageName.isEmpty()) {
            reports.tell(OptionProblems.missing(
                    GeneratorOption.PACKAGE_NAME,
                    annotation.elementName() + " is in no package; say where the generated code belongs"));
            return Optional.empty();
        }
        texts.putIfAbsent(packageKey, packageName);
        ReadOptions read = OptionsReader.read(texts);
        read.problems().forEach(problem -> reports.tell(located(problem, annotation)));
        return read.options();
    }

    /** Names the compiler's option where the annotation is not to blame. */
    private static Diagnostic located(Diagnostic problem, SchemaAnnotation annotation) {
        String key = Reports.option(problem);
        return annotation.options().containsKey(key) ? problem : CompilerOptions.located(problem, key);
    }

    private static Optional<Dialect> dialect(String id, SchemaAnnotation annotation, Reports reports) {
        Optional<Dialect> dialect = Dialect.of(id);
        if (dialect.isEmpty()) {
            String ids = Arrays.stream(Dialect.values()).map(Dialect::id).collect(joining(", "));
            Diagnostic problem = OptionProblems.badValue(CompilerOptions.DIALECT, "'" + id + "' is none of " + ids);
            reports.tell(located(problem, annotation));
        }
        return dialect;
    }
}
