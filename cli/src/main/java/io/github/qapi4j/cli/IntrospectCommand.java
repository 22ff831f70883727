package io.github.qapi4j.cli;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.introspect.Introspection;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.model.Schema;
import java.util.List;
import java.util.Optional;

/** {@code qapi introspect}: prints what a server that has the schema answers to {@code query-qmp-schema}. */
final class IntrospectCommand implements Subcommand {

    private static final String MASKED = "--masked";

    @Override
    public Usage usage() {
        return new Usage(
                "introspect",
                "Prints what a server that has the schema answers to query-qmp-schema, as a JSON array.",
                List.of("[--masked] [--if all|none|SYM,...] SCHEMA"),
                List.of(
                        Option.flag(MASKED, "Give types the numbers that a server gives them instead of their names."),
                        SymbolsOption.OPTION));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        DefinedSymbols symbols = SymbolsOption.of(arguments);
        Optional<ReadResult> result = SchemaInput.read(arguments.operand("schema"), console);
        if (result.isEmpty()) {
            return ExitCode.INPUT;
        }
        Schema schema = result.get().schema().orElseThrow();
        Introspection whole = arguments.has(MASKED) ? Introspection.masked(schema) : Introspection.unmasked(schema);
        console.out().print(symbols.symbols().map(whole::in).orElse(whole).toJson());
        return ExitCode.OK;
    }
}
