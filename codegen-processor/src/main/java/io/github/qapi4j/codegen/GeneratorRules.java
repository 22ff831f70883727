package io.github.qapi4j.codegen;

import io.github.qapi4j.schema.Rule;
import java.util.List;

/** What the codes of the generator's own diagnostics mean, {@code G-OPTION-001} and its kind. */
public final class GeneratorRules {

    private GeneratorRules() {}

    /** All of them: those about options first. */
    public static List<Rule> all() {
        return Rule.read(() -> GeneratorRules.class.getResourceAsStream("rules.txt"));
    }
}
