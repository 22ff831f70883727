package io.github.qapi4j.codegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What users choose about the generated code.
 *
 * @param packageName the package of everything that is generated
 * @param definedSymbols the symbols of the build whose schema is generated; empty to keep all conditional things
 * @param siblings the pairs of types that get an {@code applyTo}
 * @param names Java names that users chose, by {@code Definition} or {@code Definition.part}
 */
public record GeneratorOptions(
        String packageName,
        Optional<Set<String>> definedSymbols,
        List<SiblingPair> siblings,
        Map<String, String> names) {

    public GeneratorOptions {
        definedSymbols = definedSymbols.map(symbols -> Collections.unmodifiableSet(new TreeSet<>(symbols)));
        siblings = List.copyOf(siblings);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The default choices: everything conditional is kept, names come from the schema. */
    public static GeneratorOptions ofPackage(String packageName) {
        return new GeneratorOptions(packageName, Optional.empty(), List.of(), Map.of());
    }

    /** The same, for the schema of one build. */
    public GeneratorOptions withDefinedSymbols(Set<String> symbols) {
        return new GeneratorOptions(packageName, Optional.of(symbols), siblings, names);
    }

    /** The same, with one more pair of types of which the first gets an {@code applyTo} the second. */
    public GeneratorOptions withSiblings(String source, String target) {
        List<SiblingPair> more = new ArrayList<>(siblings);
        more.add(new SiblingPair(source, target));
        return new GeneratorOptions(packageName, definedSymbols, more, names);
    }

    /** The same, with one more name chosen. */
    public GeneratorOptions withName(String key, String name) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(key, name);
        return new GeneratorOptions(packageName, definedSymbols, siblings, more);
    }

    /**
     * Two structs of which one is applied to the other.
     *
     * @param source the name of the struct that gets an {@code applyTo}
     * @param target the name of the struct that it takes
     */
    public record SiblingPair(String source, String target) {}
}
