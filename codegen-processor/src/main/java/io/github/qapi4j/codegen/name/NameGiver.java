package io.github.qapi4j.codegen.name;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides between what the name map has, what the user chose, and what the schema's name makes. */
final class NameGiver {

    private final Map<String, String> chosen;
    private final NameMap recorded;
    private final List<Diagnostic> problems;
    private final Map<Subject, String> names = new LinkedHashMap<>();
    private final SortedMap<String, String> lines = new TreeMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> contradicted = new LinkedHashSet<>();

    NameGiver(GeneratorOptions options, NameMap recorded, List<Diagnostic> problems) {
        this.chosen = options.names();
        this.recorded = recorded;
        this.problems = problems;
    }

    /** The name that the user chose for something, if any. */
    Optional<String> chosen(String key) {
        keys.add(key);
        return Optional.ofNullable(chosen.get(key));
    }

    /** Whether the name map has something. */
    boolean isRecorded(Subject.Role role, String key) {
        return recorded.name(role, key).isPresent();
    }

    /**
     * Gives something its name, once.
     *
     * @param key how users write it
     * @param made the name that the user chose or that the schema's name makes
     */
    String give(Subject subject, String key, String made) {
        String earlier = names.get(subject);
        if (earlier != null) {
            return earlier;
        }
        String name = recorded.name(subject.role(), key).orElse(made);
        if (!name.equals(made) && chosen.containsKey(key) && contradicted.add(key)) {
            String message = "'" + key + "' is called '" + name + "' in the name map, and would be '" + made + "'";
            problems.add(OptionProblems.contradiction(GeneratorOption.NAMES, message)
                    .withHelp("delete the line '" + NameMap.line(subject.role(), key)
                            + " = …' of the name map to rename it"));
        }
        names.put(subject, name);
        lines.put(NameMap.line(subject.role(), key), name);
        return name;
    }

    /** Whatever the schema lets users name. */
    Set<String> keys() {
        return keys;
    }

    /** All names that were given. */
    Map<Subject, String> names() {
        return names;
    }

    /** The name map with all names that were given. */
    NameMap map() {
        return recorded.with(lines);
    }
}
