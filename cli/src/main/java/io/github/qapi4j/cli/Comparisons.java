package io.github.qapi4j.cli;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.CommitRange;
import io.github.qapi4j.diff.input.GitRepository;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputException;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.region.TangledConditionsException;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.schema.model.DefinedSymbols;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparisons of one command line. One that fails is told, and does not keep the others from being made. */
final class Comparisons {

    private final Path directory;
    private final InputReader reader;
    private final Console console;
    private Optional<Input> last = Optional.empty();
    private boolean failed;

    Comparisons(Path directory, DefinedSymbols build, Console console) {
        this.directory = directory;
        this.reader = new InputReader(directory, build);
        this.console = console;
    }

    /** Reads inputs that every comparison needs. */
    List<Input> read(List<String> names) throws InputException {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(reader.read(name));
        }
        return inputs;
    }

    /** The reports on those pairs that could be read. */
    List<Report> reports(SchemaDiff diff, List<CommitRange.Pair> pairs) {
        List<Report> reports = new ArrayList<>();
        for (CommitRange.Pair pair : pairs) {
            try {
                Input old = read(pair.old());
                Input now = read(pair.now());
                ancestry(old, now);
                reports.add(diff.compare(old, now));
            } catch (InputException e) {
                report(e, console);
                failed = true;
            } catch (TangledConditionsException e) {
                console.err().println("qapi diff: " + pair.old() + " -> " + pair.now() + ": " + e.getMessage());
                failed = true;
            }
        }
        return reports;
    }

    /** Whether some input could not be read. */
    boolean failed() {
        return failed;
    }

    static void report(InputException e, Console console) {
        e.reading().ifPresent(read -> SchemaInput.report(read.diagnostics(), read.sources(), console));
        console.err().println("qapi diff: " + e.getMessage());
    }

    /** In a range each commit is the parent of the next one, and is read once. */
    private Input read(String name) throws InputException {
        Optional<Input> known = last.filter(input -> input.name().equals(name));
        Input input = known.isPresent() ? known.get() : reader.read(name);
        last = Optional.of(input);
        return input;
    }

    private void ancestry(Input old, Input now) throws InputException {
        if (old.revision().isPresent()
                && now.revision().isPresent()
                && !new GitRepository(directory)
                        .isAncestor(old.revision().get(), now.revision().get())) {
            console.err()
                    .println("qapi diff: note: " + old.name() + " is no ancestor of " + now.name()
                            + ", so that what it got since they parted looks removed;"
                            + " git:merge-base(REV):PATH compares along the ancestry");
        }
    }
}
