package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.option.Emitted;
import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.codegen.option.Treatment;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves of a schema what the options ask for: of a build, without certain features, reached from the roots. */
final class Selection {

    private static final Set<Emitted> MADE_OF_DEFINITIONS = Set.of(Emitted.TYPES, Emitted.COMMANDS, Emitted.EVENTS);

    private final Schema whole;
    private final GeneratorOptions options;
    private final List<Diagnostic> problems;

    /**
     * A selection from a schema.
     *
     * @param problems gets what the options name and do not keep
     */
    Selection(Schema whole, GeneratorOptions options, List<Diagnostic> problems) {
        this.whole = whole;
        this.options = options;
        this.problems = problems;
    }

    /** The schema to generate. */
    Schema select() {
        Schema built = options.conditions().symbols().map(whole::resolve).orElse(whole);
        Schema stable = exclude(options.unstable(), Feature.UNSTABLE, built);
        Schema left = exclude(options.deprecated(), Feature.DEPRECATED, stable);
        options.roots().forEach(root -> check(root, built, left));
        Schema selected = prune(left);
        new FeatureCheck(selected, problems).refuse(GeneratorOption.UNSTABLE, options.unstable(), Feature.UNSTABLE);
        new FeatureCheck(selected, problems)
                .refuse(GeneratorOption.DEPRECATED, options.deprecated(), Feature.DEPRECATED);
        return selected;
    }

    private static Schema exclude(Treatment treatment, String feature, Schema schema) {
        return treatment == Treatment.EXCLUDE ? schema.without(feature) : schema;
    }

    private Schema prune(Schema schema) {
        if (options.roots().isEmpty() && options.emitted().containsAll(MADE_OF_DEFINITIONS)) {
            return schema;
        }
        Set<String> roots = new LinkedHashSet<>(options.roots());
        if (roots.isEmpty()) {
            roots.addAll(schema.definitions().stream()
                    .filter(definition -> options.emitted().contains(part(definition)))
                    .map(Definition::name)
                    .toList());
        }
        options.siblings().forEach(pair -> roots.addAll(List.of(pair.source(), pair.target())));
        return schema.reachableFrom(roots);
    }

    private static Emitted part(Definition definition) {
        if (definition instanceof Command) {
            return Emitted.COMMANDS;
        }
        return definition instanceof Event ? Emitted.EVENTS : Emitted.TYPES;
    }

    private void check(String root, Schema built, Schema left) {
        Set<String> names = names(whole);
        if (!names.contains(root)) {
            Diagnostic problem =
                    OptionProblems.unknownName(GeneratorOption.ROOTS, "the schema defines no '" + root + "'");
            problems.add(NearestName.suggest(problem, root, names));
        } else if (!names(built).contains(root)) {
            contradicts("'" + root + "' is not there when conditions is " + options.conditions());
        } else if (!names(left).contains(root)) {
            String option = isUnstable(root) ? "unstable" : "deprecated";
            contradicts("'" + root + "' is " + option + ", and " + option + "=exclude leaves it out");
        } else {
            whole.definitions().stream()
                    .filter(definition -> definition.name().equals(root))
                    .filter(definition -> !options.emitted().contains(part(definition)))
                    .forEach(definition ->
                            contradicts("'" + root + "' is among the " + part(definition) + ", which emit leaves out"));
        }
    }

    private boolean isUnstable(String root) {
        return options.unstable() == Treatment.EXCLUDE
                && !names(whole.without(Feature.UNSTABLE)).contains(root);
    }

    private void contradicts(String message) {
        problems.add(OptionProblems.contradiction(GeneratorOption.ROOTS, message));
    }

    private static Set<String> names(Schema schema) {
        return schema.definitions().stream().map(Definition::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
