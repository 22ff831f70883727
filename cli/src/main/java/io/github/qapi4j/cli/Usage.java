package io.github.qapi4j.cli;

import java.util.List;
import java.util.Optional;

/**
 * How a subcommand is called.
 *
 * @param name its name
 * @param summary what it does, in a sentence
 * @param synopsis the forms of its call, each without the leading {@code qapi NAME}
 * @param options its options, in the order of the help
 */
record Usage(String name, String summary, List<String> synopsis, List<Option> options) {

    Usage {
        synopsis = List.copyOf(synopsis);
        options = List.copyOf(options);
    }

    /** The option of that name. */
    Optional<Option> option(String optionName) {
        return options.stream()
                .filter(option -> option.name().equals(optionName))
                .findFirst();
    }
}
