package io.github.qapi4j.codegen.option;

import io.github.qapi4j.schema.model.DefinedSymbols;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What users choose about the generated code, the same for the Maven goal, the annotation processor and the command line.
 * {@link OptionsReader} makes them from text.
 *
 * @param packageName the package of everything that is generated
 * @param conditions the symbols of the build whose schema is generated, or all, to keep everything conditional
 * @param roots the definitions to keep, with all that they need; empty to keep every definition
 * @param unstable what becomes of what the schema marks as unstable
 * @param deprecated what becomes of what the schema marks as deprecated
 * @param emitted what is generated
 * @param names Java names that users chose, by {@code Definition} or {@code Definition.part}
 * @param acronyms words that keep their capitals in Java names, as {@code NBD}
 * @param nameMap the file that records every Java name, if there is one
 * @param siblings the pairs of types that get an {@code applyTo}
 * @param nullness how the generated code says what may be null
 */
public record GeneratorOptions(
        String packageName,
        DefinedSymbols conditions,
        Set<String> roots,
        Treatment unstable,
        Treatment deprecated,
        Set<Emitted> emitted,
        Map<String, String> names,
        Set<String> acronyms,
        Optional<Path> nameMap,
        List<SiblingPair> siblings,
        NullnessStyle nullness) {

    public GeneratorOptions {
        roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
        emitted = Collections.unmodifiableSortedSet(new TreeSet<>(emitted));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        acronyms = Collections.unmodifiableSortedSet(new TreeSet<>(acronyms));
        siblings = List.copyOf(siblings);
    }

    /** The default choices. */
    public static GeneratorOptions ofPackage(String packageName) {
        return of(Map.of(GeneratorOption.PACKAGE_NAME.key(), packageName));
    }

    /**
     * Choices that are known to be right, for programs that write them down themselves.
     *
     * @param texts the texts by {@link GeneratorOption#key}
     * @throws IllegalArgumentException naming what is wrong, if they are not
     */
    public static GeneratorOptions of(Map<String, String> texts) {
        ReadOptions read = OptionsReader.read(new LinkedHashMap<>(texts));
        return read.options().orElseThrow(() -> new IllegalArgumentException(OptionProblems.text(read.problems())));
    }
}
