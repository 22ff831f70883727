package io.github.qapi4j.codegen;

import io.github.qapi4j.schema.model.DefinedSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What users choose about the generated code.
 *
 * @param packageName the package of everything that is generated
 * @param symbols the symbols of the build whose schema is generated, or all, to keep everything conditional
 * @param siblings the pairs of types that get an {@code applyTo}
 * @param names Java names that users chose, by {@code Definition} or {@code Definition.part}
 */
public record GeneratorOptions(
        String packageName, DefinedSymbols symbols, List<SiblingPair> siblings, Map<String, String> names) {

    public GeneratorOptions {
        siblings = List.copyOf(siblings);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The default choices: everything conditional is kept, names come from the schema. */
    public static GeneratorOptions ofPackage(String packageName) {
        return new GeneratorOptions(packageName, DefinedSymbols.ALL, List.of(), Map.of());
    }

    /** The same, for the schema of one build. */
    public GeneratorOptions withDefinedSymbols(Set<String> defined) {
        return new GeneratorOptions(packageName, new DefinedSymbols(Optional.of(defined)), siblings, names);
    }

    /** The same, with one more pair of types of which the first gets an {@code applyTo} the second. */
    public GeneratorOptions withSiblings(String source, String target) {
        List<SiblingPair> more = new ArrayList<>(siblings);
        more.add(new SiblingPair(source, target));
        return new GeneratorOptions(packageName, symbols, more, names);
    }

    /** The same, with one more name chosen. */
    public GeneratorOptions withName(String key, String name) {
        Map<String, String> more = new LinkedHashMap<>(names);
        more.put(key, name);
        return new GeneratorOptions(packageName, symbols, siblings, more);
    }

    /**
     * Two structs of which one is applied to the other.
     *
     * @param source the name of the struct that gets an {@code applyTo}
     * @param target the name of the struct that it takes
     */
    public record SiblingPair(String source, String target) {}
}
