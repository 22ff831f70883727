package io.github.qapi4j.cli;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Severity;
import java.util.List;

/** {@code qapi check}: reports what is wrong with schemas, each read on its own. */
final class CheckCommand implements Subcommand {

    private static final String FORMAT = "--format";
    private static final String DIALECT = "--dialect";
    private static final String WARNINGS_AS_ERRORS = "--warnings-as-errors";
    private static final String EXPLAIN = "--explain";
    private static final List<Dialect> DIALECTS = List.of(Dialect.LENIENT, Dialect.V7_2, Dialect.V10_0, Dialect.V10_2);

    @Override
    public Usage usage() {
        return new Usage(
                "check",
                "Reports what is wrong with schemas, each on its own.",
                List.of(
                        "[--format text|json|github] [--dialect lenient|7.2|10.0|10.2] [--warnings-as-errors] SCHEMA...",
                        "--explain CODE"),
                List.of(
                        Option.of(
                                FORMAT,
                                "FORMAT",
                                "The form of the report: text, json (one object a line), github (annotations)."
                                        + " Default: text."),
                        Option.of(DIALECT, "DIALECT", "The rules to keep: lenient, 7.2, 10.0, 10.2. Default: lenient."),
                        Option.flag(WARNINGS_AS_ERRORS, "Let warnings count as errors."),
                        Option.of(EXPLAIN, "CODE", "Explain the code of a diagnostic.")));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.has(EXPLAIN)) {
            return explain(arguments, console);
        }
        if (arguments.operands().isEmpty()) {
            throw new WrongUsage("no schema given");
        }
        ReportFormat format =
                arguments.value(FORMAT, Choice.of(List.of(ReportFormat.values()), ReportFormat::id), ReportFormat.TEXT);
        Dialect dialect = arguments.value(DIALECT, Choice.of(DIALECTS, Dialect::id), Dialect.LENIENT);
        boolean fine = true;
        for (String schema : arguments.operands()) {
            ReadResult result = SchemaReader.create().withDialect(dialect).read(schema);
            List<Diagnostic> diagnostics = weighed(result.diagnostics(), arguments.has(WARNINGS_AS_ERRORS));
            console.out()
                    .print(format.renderer(schema, result.sources(), dialect, console.colour())
                            .renderAll(diagnostics));
            fine &= diagnostics.stream().noneMatch(Diagnostic::isError);
        }
        return fine ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static List<Diagnostic> weighed(List<Diagnostic> diagnostics, boolean warningsAsErrors) {
        return warningsAsErrors
                ? diagnostics.stream().map(d -> d.withSeverity(Severity.ERROR)).toList()
                : diagnostics;
    }

    private static int explain(Arguments arguments, Console console) {
        if (!arguments.operands().isEmpty()) {
            throw new WrongUsage("option '" + EXPLAIN + "' goes without a schema");
        }
        console.out().print(Explanation.of(arguments.required(EXPLAIN)));
        return ExitCode.OK;
    }
}
