package io.github.qapi4j.processor;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Position;
import java.io.File;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * What the compiler was given as {@code -Aqapi.NAME=VALUE}.
 *
 * @param schemaPath the directories in which schemas are looked for first
 * @param texts the other options by name, for annotations that do not give them
 */
record CompilerOptions(List<String> schemaPath, Map<String, String> texts) {

    /** The option that says by the rules of which release schemas are read. */
    static final String DIALECT = "dialect";

    private static final String PREFIX = "qapi.";
    private static final String SCHEMA_PATH = "schemaPath";

    /** How the schema path is given. */
    static final String SCHEMA_PATH_USAGE = usage(SCHEMA_PATH) + "=DIRECTORY" + File.pathSeparator + "...";

    /** The names of all options. */
    static final Set<String> NAMES = names();

    /** Reads the options, and reports those of our own that there are not. */
    static CompilerOptions read(Map<String, String> options, Messager messager) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            String name = option.getKey();
            if (NAMES.contains(name)) {
                // -Aqapi.conditions alone has no value.
                texts.put(name.substring(PREFIX.length()), option.getValue() == null ? "" : option.getValue());
            } else if (name.startsWith(PREFIX)) {
                messager.printMessage(Kind.ERROR, Reports.text(unknown(name)));
            }
        }
        String path = texts.remove(SCHEMA_PATH);
        return new CompilerOptions(path == null ? List.of() : directories(path), texts);
    }

    /** The same problem of an option, at the compiler's option. */
    static Diagnostic located(Diagnostic problem, String key) {
        Diagnostic located = Diagnostic.error(problem.code(), Position.ofFile(usage(key)), problem.message());
        return problem.help().map(located::withHelp).orElse(located);
    }

    /** How an option is given. */
    private static String usage(String key) {
        return "-A" + PREFIX + key;
    }

    private static Diagnostic unknown(String name) {
        String key = name.substring(PREFIX.length());
        Diagnostic problem = OptionProblems.unknownOption(key, "there is no such option");
        return located(problem, key)
                .withHelp(NearestName.of(name, NAMES)
                        .map(near -> "did you mean -A" + near + "?")
                        .orElse("the options are " + String.join(", ", NAMES)));
    }

    private static List<String> directories(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(directory -> !directory.isBlank())
                .toList();
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(PREFIX + SCHEMA_PATH, PREFIX + DIALECT));
        for (GeneratorOption option : GeneratorOption.values()) {
            // A record of names is a file to be kept among the sources, where a processor writes nothing.
            if (option != GeneratorOption.NAME_MAP) {
                names.add(PREFIX + option.key());
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
