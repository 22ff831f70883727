package io.github.qapi4j.cli;

import io.github.qapi4j.schema.model.DefinedSymbols;

/** The option {@code --if}, which several commands have. */
final class SymbolsOption {

    private static final String NAME = "--if";

    /** The option, for a command's usage. */
    static final Option OPTION = Option.of(
            NAME,
            "all|none|SYM,...",
            "The build: 'all' keeps every conditional thing, 'none' defines no symbol, a list defines those."
                    + " Default: all.");

    private SymbolsOption() {}

    /** What the user chose. */
    static DefinedSymbols of(Arguments arguments) {
        return arguments.value(NAME, DefinedSymbols::parse, DefinedSymbols.ALL);
    }
}
