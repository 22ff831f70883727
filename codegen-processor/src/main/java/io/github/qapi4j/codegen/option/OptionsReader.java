package io.github.qapi4j.codegen.option;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads options from plain pairs of key and text, whatever they come from. Items of a list are separated by commas; white
 * space around them does not count.
 */
public final class OptionsReader {

    private static final List<String> KEYS =
            Arrays.stream(GeneratorOption.values()).map(GeneratorOption::key).toList();
    private static final Map<String, GeneratorOption> BY_KEY = Arrays.stream(GeneratorOption.values())
            .collect(Collectors.toUnmodifiableMap(GeneratorOption::key, Function.identity()));

    private final Map<GeneratorOption, String> texts = new EnumMap<>(GeneratorOption.class);
    private final List<Diagnostic> problems = new ArrayList<>();

    private OptionsReader() {}

    /**
     * Reads options.
     *
     * @param texts the texts by {@link GeneratorOption#key}; an option that is not there has its default
     * @return the options, or everything that is wrong with the texts
     */
    public static ReadOptions read(Map<String, String> texts) {
        OptionsReader reader = new OptionsReader();
        new TreeMap<>(texts).forEach(reader::take);
        GeneratorOptions options = reader.options();
        return new ReadOptions(reader.problems.isEmpty() ? Optional.of(options) : Optional.empty(), reader.problems);
    }

    private void take(String key, String text) {
        GeneratorOption option = BY_KEY.get(key);
        if (option == null) {
            String message = "there is no option '" + key + "'; the options are " + String.join(", ", KEYS);
            problems.add(NearestName.suggest(OptionProblems.unknownOption(key, message), key, KEYS));
            return;
        }
        if (text.isBlank()) {
            String message = "it has no value"
                    + (option == GeneratorOption.PACKAGE_NAME ? "" : "; leave it out to have its default");
            problems.add(OptionProblems.badValue(option, message));
        }
        texts.put(option, text.strip());
    }

    private GeneratorOptions options() {
        OptionValues values = new OptionValues(texts, problems);
        GeneratorOptions options = new GeneratorOptions(
                values.packageName(),
                values.conditions(),
                values.roots(),
                values.choice(GeneratorOption.UNSTABLE, Treatment.KEEP),
                values.choice(GeneratorOption.DEPRECATED, Treatment.KEEP),
                values.emitted(),
                values.names(),
                values.acronyms(),
                values.nameMap(),
                values.siblings(),
                values.choice(GeneratorOption.NULLNESS, NullnessStyle.JSPECIFY));
        requireCommands(options, Emitted.CLIENT);
        requireCommands(options, Emitted.SERVER);
        return options;
    }

    private void requireCommands(GeneratorOptions options, Emitted part) {
        if (options.emitted().contains(part) && !options.emitted().contains(Emitted.COMMANDS)) {
            String message = "'" + part + "' without 'commands', which it is made of";
            problems.add(OptionProblems.contradiction(GeneratorOption.EMIT, message)
                    .withHelp("emit=" + with(options.emitted(), Emitted.COMMANDS)));
        }
    }

    private static String with(Iterable<Emitted> emitted, Emitted more) {
        List<Emitted> all = new ArrayList<>(List.of(more));
        emitted.forEach(all::add);
        return all.stream().sorted().map(Emitted::toString).collect(Collectors.joining(","));
    }
}
