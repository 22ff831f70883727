package io.github.qapi4j.cli;

import io.github.qapi4j.codegen.GeneratorRules;
import io.github.qapi4j.schema.Rule;
import io.github.qapi4j.schema.source.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The text of {@code check --explain}. */
final class Explanation {

    private static final int WIDTH = 80;

    private Explanation() {}

    /**
     * What a code means.
     *
     * @param code the code, in any case
     * @throws WrongUsage if no diagnostic has it
     */
    static String of(String code) {
        List<Rule> rules = Stream.concat(Rule.all().stream(), GeneratorRules.all().stream())
                .toList();
        String id = code.toUpperCase(Locale.ROOT);
        Rule rule = rules.stream()
                .filter(each -> each.code().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(code, rules));
        StringBuilder text = new StringBuilder(rule.code() + ": " + rule.title() + "\n\n");
        WordWrap.lines(rule.reason(), WIDTH).forEach(line -> text.append(line).append('\n'));
        if (!rule.example().isEmpty()) {
            text.append("\nExample:\n\n").append(rule.example().indent(4));
        }
        return text.toString();
    }

    private static WrongUsage unknown(String code, List<Rule> rules) {
        String near = NearestName.help(code, rules.stream().map(Rule::code).toList())
                .map(help -> "; " + help)
                .orElse("");
        return new WrongUsage("no diagnostic has the code '" + code + "'" + near);
    }
}
