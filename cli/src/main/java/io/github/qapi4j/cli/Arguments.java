package io.github.qapi4j.cli;

import io.github.qapi4j.schema.source.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The arguments of a subcommand, taken apart: {@code --option value}, {@code --option=value}, operands in any order, and
 * {@code --} before operands that start with a dash.
 */
final class Arguments {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments() {}

    /**
     * Takes arguments apart.
     *
     * @throws WrongUsage if there is an unknown option, one without its value, or one given twice
     */
    static Arguments parse(Usage usage, List<String> words) {
        Arguments arguments = new Arguments();
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!options || !word.startsWith("-") || word.equals("-")) {
                arguments.operands.add(word);
            } else if (word.equals("--")) {
                options = false;
            } else {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                Option option = usage.option(name).orElseThrow(() -> unknown(name, usage));
                if (!option.takesValue()) {
                    if (equals >= 0) {
                        throw new WrongUsage("option '" + name + "' takes no value");
                    }
                    arguments.put(option, "");
                } else if (equals >= 0) {
                    arguments.put(option, word.substring(equals + 1));
                } else if (++i < words.size()) {
                    arguments.put(option, words.get(i));
                } else {
                    throw new WrongUsage("option '" + name + "' needs a value: " + option.label());
                }
            }
        }
        return arguments;
    }

    /** Whether the option is there. */
    boolean has(String option) {
        return values.containsKey(option);
    }

    /** The option's value. */
    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /**
     * The option's value, read.
     *
     * @param parser reads a value; an {@link IllegalArgumentException} says what is wrong with it
     * @throws WrongUsage if it cannot be read
     */
    <T> T value(String option, Function<String, T> parser, T otherwise) {
        try {
            return value(option).map(parser).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("option '" + option + "': " + e.getMessage());
        }
    }

    /**
     * The value of an option that must be there.
     *
     * @throws WrongUsage if it is not
     */
    String required(String option) {
        return value(option).orElseThrow(() -> new WrongUsage("option '" + option + "' is missing"));
    }

    /** What is not an option. */
    List<String> operands() {
        return List.copyOf(operands);
    }

    /**
     * The one operand.
     *
     * @param what what it is, for the message
     * @throws WrongUsage if there is none or more than one
     */
    String operand(String what) {
        if (operands.isEmpty()) {
            throw new WrongUsage("no " + what + " given");
        }
        if (operands.size() > 1) {
            throw new WrongUsage("more than one " + what + " given: " + String.join(" ", operands));
        }
        return operands.get(0);
    }

    private void put(Option option, String value) {
        if (values.put(option.name(), value) != null) {
            throw new WrongUsage("option '" + option.name() + "' is given twice");
        }
    }

    private static WrongUsage unknown(String name, Usage usage) {
        String near = NearestName.help(
                        name, usage.options().stream().map(Option::name).toList())
                .map(help -> "; " + help)
                .orElse("");
        return new WrongUsage("unknown option '" + name + "'" + near);
    }
}
