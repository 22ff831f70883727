package io.github.qapi4j.cli;

import io.github.qapi4j.schema.source.NearestName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The {@code qapi} command: finds the subcommand and turns what it ends with into an exit code. */
final class Qapi {

    private static final String SUMMARY = "Reads, checks and compares QAPI schemas, and generates Java from them.";

    private final List<Subcommand> subcommands =
            List.of(new CheckCommand(), new GenerateCommand(), new IntrospectCommand(), new DiffCommand(Path.of("")));

    private Qapi() {}

    /** Runs a command line and returns its exit code. */
    static int run(Console console, String... args) {
        Qapi qapi = new Qapi();
        try {
            return qapi.dispatch(console, Arrays.asList(args));
        } catch (WrongUsage e) {
            String command = args.length > 0 && qapi.find(args[0]).isPresent() ? " " + args[0] : "";
            console.err().println("qapi" + command + ": " + e.getMessage());
            console.err().println("Try 'qapi help" + command + "'.");
            return ExitCode.USAGE;
        } catch (RuntimeException | Error defect) {
            console.err()
                    .println("qapi: this is a defect of qapi " + Version.current()
                            + ", not of your schema; please report it with the command line and the text below");
            defect.printStackTrace(console.err());
            return ExitCode.DEFECT;
        }
    }

    private int dispatch(Console console, List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        switch (first) {
            case "" -> throw new WrongUsage("no command given");
            case "--version" -> console.out().println("qapi " + Version.current());
            case "help", "--help", "-h" -> console.out().print(help(rest));
            default -> {
                Subcommand subcommand = subcommand(first);
                if (!rest.contains("--help") && !rest.contains("-h")) {
                    return subcommand.run(Arguments.parse(subcommand.usage(), rest), console);
                }
                console.out().print(HelpText.of(subcommand.usage()));
            }
        }
        return ExitCode.OK;
    }

    private String help(List<String> words) {
        return words.isEmpty()
                ? HelpText.of(SUMMARY, subcommands)
                : HelpText.of(subcommand(words.get(0)).usage());
    }

    private Subcommand subcommand(String name) {
        return find(name).orElseThrow(() -> {
            String near = NearestName.help(
                            name,
                            subcommands.stream().map(s -> s.usage().name()).toList())
                    .map(help -> "; " + help)
                    .orElse("");
            return new WrongUsage("unknown command '" + name + "'" + near);
        });
    }

    private Optional<Subcommand> find(String name) {
        return subcommands.stream().filter(s -> s.usage().name().equals(name)).findFirst();
    }
}
