package io.github.qapi4j.cli;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.CommitRange;
import io.github.qapi4j.diff.input.InputException;
import io.github.qapi4j.diff.report.Formats;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.report.ReportFormat;
import io.github.qapi4j.diff.report.RuleText;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.schema.source.NearestName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code qapi diff}: says what changed between two interfaces, and what that means for clients. */
final class DiffCommand implements Subcommand {

    private static final String OUT = "--out";
    private static final String HISTORY = "--history";
    private static final String RANGE = "--range";
    private static final String EXPLAIN = "--explain";
    private static final String LIST_RULES = "--list-rules";
    private static final String FORMAT = "--format";

    private final Path directory;

    /**
     * The command.
     *
     * @param directory where relative paths start and where the git repository is looked for
     */
    DiffCommand(Path directory) {
        this.directory = directory;
    }

    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(
                FORMAT,
                "FORMAT",
                "The form of the report: " + String.join(", ", Formats.names()) + ". Default: text."));
        options.add(Option.of(OUT, "FILE", "Where to write the report. Default: standard output."));
        options.addAll(DiffPolicyOptions.OPTIONS);
        options.add(SymbolsOption.OPTION);
        options.add(Option.of(
                HISTORY, "INPUT,...", "Further releases, from which it is read how long something was deprecated."));
        options.add(Option.of(RANGE, "A..B", "Compare each commit of a range with its parent, one report per commit."));
        options.add(Option.of(EXPLAIN, "RULE", "Explain a rule."));
        options.add(Option.flag(LIST_RULES, "List all rules with their verdicts."));
        return new Usage(
                "diff",
                "Says what changed between two interfaces, and what that means for clients. An input is a schema file,"
                        + " an introspection reply, a jar, git:REV:PATH or git:merge-base(REV):PATH.",
                List.of("[OPTION]... OLD NEW", "[OPTION]... --range A..B PATH", "--explain RULE", "--list-rules"),
                options);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        if (arguments.has(LIST_RULES)) {
            console.out().print(new RuleText(RuleTable.load()).list());
            return ExitCode.OK;
        }
        if (arguments.has(EXPLAIN)) {
            console.out().print(explanation(arguments.required(EXPLAIN)));
            return ExitCode.OK;
        }
        SchemaDiff diff = SchemaDiff.create();
        diff = diff.withPolicy(DiffPolicyOptions.of(arguments, diff.rules()));
        String format = arguments.value(FORMAT).orElse("text");
        if (Formats.of(format).isEmpty()) {
            throw new WrongUsage(
                    "option '" + FORMAT + "': '" + format + "' is none of " + String.join(", ", Formats.names()));
        }
        try {
            Comparisons comparisons = new Comparisons(directory, SymbolsOption.of(arguments), console);
            diff = diff.withHistory(comparisons.read(history(arguments)));
            List<Report> reports = comparisons.reports(diff, pairs(arguments));
            if (!reports.isEmpty() || !comparisons.failed()) {
                ReportFormat form = Formats.of(format).orElseThrow();
                write(arguments, console, arguments.has(RANGE) ? form.writeRange(reports) : form.write(reports));
            }
            return comparisons.failed() ? ExitCode.INPUT : exitCode(reports);
        } catch (InputException e) {
            Comparisons.report(e, console);
            return ExitCode.INPUT;
        } catch (InvalidPathException e) {
            throw new WrongUsage("not a file name: " + e.getMessage());
        }
    }

    private List<CommitRange.Pair> pairs(Arguments arguments) throws InputException {
        List<String> operands = arguments.operands();
        Optional<String> range = arguments.value(RANGE);
        if (range.isPresent()) {
            return new CommitRange(directory).pairs(range.get(), arguments.operand("path"));
        }
        if (operands.size() != 2) {
            throw new WrongUsage("two inputs are compared, an old one and a new one; given: " + operands.size());
        }
        return List.of(new CommitRange.Pair(operands.get(0), operands.get(1)));
    }

    private static List<String> history(Arguments arguments) {
        return arguments.value(HISTORY).map(v -> List.of(v.split(",", -1))).orElse(List.of());
    }

    private static int exitCode(List<Report> reports) {
        if (reports.stream().anyMatch(Report::violatesExpectation)) {
            return ExitCode.EXPECTATION;
        }
        return reports.stream().anyMatch(Report::fails) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static void write(Arguments arguments, Console console, String text) {
        Optional<String> out = arguments.value(OUT);
        if (out.isEmpty()) {
            console.out().print(text);
            return;
        }
        try {
            Files.writeString(Path.of(out.get()), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongUsage("cannot write to " + out.get() + ": " + IoReason.of(e));
        }
    }

    private static String explanation(String id) {
        RuleTable rules = RuleTable.load();
        return new RuleText(rules).explain(id).orElseThrow(() -> {
            String near =
                    NearestName.help(id, rules.ids()).map(help -> "; " + help).orElse("");
            return new WrongUsage("there is no rule '" + id + "'" + near);
        });
    }
}
