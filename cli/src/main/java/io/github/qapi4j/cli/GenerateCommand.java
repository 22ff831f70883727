package io.github.qapi4j.cli;

import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.GeneratorOptions;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.OutputDirectory;
import io.github.qapi4j.schema.ReadResult;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code qapi generate}: writes the Java of a schema into a directory. */
final class GenerateCommand implements Subcommand {

    private static final String PACKAGE = "--package";
    private static final String OUTPUT = "--output";
    private static final String OPTIONS = "--options";

    @Override
    public Usage usage() {
        return new Usage(
                "generate",
                "Writes the Java of a schema into a directory. Files that are right already are not touched; files that"
                        + " were generated there for the same package and no longer are get deleted.",
                List.of("--package NAME --output DIR [--if all|none|SYM,...] [--options FILE] SCHEMA"),
                List.of(
                        Option.of(PACKAGE, "NAME", "The Java package of everything generated."),
                        Option.of(OUTPUT, "DIR", "The root of the source tree to write to."),
                        SymbolsOption.OPTION,
                        Option.of(
                                OPTIONS,
                                "FILE",
                                "Java properties: name.TYPE=JavaName and name.TYPE.MEMBER=JavaName choose names,"
                                        + " apply.STRUCT=STRUCT,... asks for applyTo.")));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        GeneratorOptions options = options(arguments);
        String output = arguments.required(OUTPUT);
        String schema = arguments.operand("schema");
        try {
            Path root = Path.of(schema);
            Path base = Optional.ofNullable(root.toAbsolutePath().getParent()).orElse(root);
            GenerationInputs inputs = new GenerationInputs(Version.current(), options.toString(), base, List.of(root));
            OutputDirectory directory = new OutputDirectory(Path.of(output), options.packageName());
            if (directory.isUpToDate(inputs)) {
                return ExitCode.OK;
            }
            Optional<ReadResult> read = SchemaInput.read(schema, console);
            if (read.isEmpty()) {
                return ExitCode.INPUT;
            }
            GenerationResult result =
                    new Generator(options).generate(read.get().schema().orElseThrow());
            SchemaInput.report(result.diagnostics(), read.get(), console);
            if (result.hasErrors()) {
                return isAboutOptions(result) ? ExitCode.USAGE : ExitCode.INPUT;
            }
            directory.write(result.files(), inputs, read.get().sources());
            return ExitCode.OK;
        } catch (IOException e) {
            throw new WrongUsage("cannot write to " + output + ": " + IoReason.of(e));
        } catch (InvalidPathException e) {
            throw new WrongUsage("not a file name: " + e.getMessage());
        }
    }

    private static boolean isAboutOptions(GenerationResult result) {
        return result.diagnostics().stream().allMatch(d -> d.code().startsWith("G-OPTION"));
    }

    private static GeneratorOptions options(Arguments arguments) {
        GeneratorOptions plain = GeneratorOptions.ofPackage(arguments.required(PACKAGE));
        GeneratorOptions options = SymbolsOption.of(arguments)
                .symbols()
                .map(plain::withDefinedSymbols)
                .orElse(plain);
        return arguments
                .value(OPTIONS)
                .map(file -> OptionsFile.addTo(options, file))
                .orElse(options);
    }
}
