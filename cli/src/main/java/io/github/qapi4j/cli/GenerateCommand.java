package io.github.qapi4j.cli;

import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.codegen.option.OptionsReader;
import io.github.qapi4j.codegen.option.ReadOptions;
import io.github.qapi4j.codegen.output.ForeignFileException;
import io.github.qapi4j.codegen.output.GenerationInputs;
import io.github.qapi4j.codegen.output.GeneratorStamp;
import io.github.qapi4j.codegen.output.NameMapFile;
import io.github.qapi4j.codegen.output.OutputDirectory;
import io.github.qapi4j.codegen.output.Owner;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
                        + " were generated there for the same package and no longer are get deleted; files that were"
                        + " not generated are never overwritten.",
                List.of("--package NAME --output DIR [--if all|none|SYM,...] [--options FILE] SCHEMA"),
                List.of(
                        Option.of(PACKAGE, "NAME", "The Java package of everything generated."),
                        Option.of(OUTPUT, "DIR", "The root of the source tree to write to."),
                        SymbolsOption.OPTION,
                        Option.of(
                                OPTIONS,
                                "FILE",
                                "Java properties, of which each is an option of the generator: "
                                        + Arrays.stream(GeneratorOption.values())
                                                .map(GeneratorOption::key)
                                                .collect(Collectors.joining(", "))
                                        + ". docs/generator-options.md has an example of each.")));
    }

    @Override
    public int run(Arguments arguments, Console console) {
        ReadOptions read = options(arguments);
        if (read.options().isEmpty()) {
            SchemaInput.report(read.problems(), List.of(), console);
            return ExitCode.USAGE;
        }
        return run(read.options().get(), arguments, console);
    }

    private static int run(GeneratorOptions options, Arguments arguments, Console console) {
        String output = arguments.required(OUTPUT);
        String schema = arguments.operand("schema");
        try {
            Path root = Path.of(schema);
            Path base = Optional.ofNullable(root.toAbsolutePath().getParent()).orElse(root);
            GenerationInputs inputs =
                    new GenerationInputs(GeneratorStamp.of(Version.current()), options.toString(), base, List.of(root));
            OutputDirectory directory =
                    new OutputDirectory(Path.of(output), new Owner(Owner.Kind.PACKAGE, options.packageName()));
            Optional<NameMapFile> nameMap = options.nameMap().map(NameMapFile::new);
            String recorded = nameMap.isPresent() ? nameMap.get().read() : "";
            if (directory.isUpToDate(inputs.withNameMap(recorded))) {
                return ExitCode.OK;
            }
            Optional<ReadResult> read = SchemaInput.read(schema, console);
            if (read.isEmpty()) {
                return ExitCode.INPUT;
            }
            GenerationResult result =
                    new Generator(options).generate(read.get().schema().orElseThrow(), recorded);
            SchemaInput.report(result.diagnostics(), read.get().sources(), console);
            if (result.hasErrors()) {
                return isAboutOptions(result) ? ExitCode.USAGE : ExitCode.INPUT;
            }
            List<SourceFile> sources = read.get().sources();
            try {
                directory.write(
                        result.files(), nameMap.isPresent() ? inputs.withNameMap(result.nameMap()) : inputs, sources);
            } catch (ForeignFileException e) {
                SchemaInput.report(List.of(e.diagnostic()), sources, console);
                return ExitCode.USAGE;
            }
            if (nameMap.isPresent()) {
                nameMap.get().write(result.nameMap());
                console.out().println(nameMap.get().path() + ": " + result.newNames() + " new names");
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new WrongUsage("cannot write to " + output + ": " + IoReason.of(e));
        } catch (InvalidPathException e) {
            throw new WrongUsage("not a file name: " + e.getMessage());
        }
    }

    private static boolean isAboutOptions(GenerationResult result) {
        return result.diagnostics().stream().allMatch(OptionProblems::isAboutOptions);
    }

    private static ReadOptions options(Arguments arguments) {
        Map<String, String> texts =
                new TreeMap<>(arguments.value(OPTIONS).map(OptionsFile::read).orElse(Map.of()));
        arguments.value(PACKAGE).ifPresent(name -> add(PACKAGE, GeneratorOption.PACKAGE_NAME, name, texts));
        String symbols = SymbolsOption.OPTION.name();
        if (arguments.has(symbols)) {
            add(symbols, GeneratorOption.CONDITIONS, SymbolsOption.of(arguments).toString(), texts);
        }
        if (!texts.containsKey(GeneratorOption.PACKAGE_NAME.key())) {
            throw new WrongUsage("option '" + PACKAGE + "' is missing");
        }
        return OptionsReader.read(texts);
    }

    private static void add(String name, GeneratorOption option, String text, Map<String, String> texts) {
        if (texts.put(option.key(), text) != null) {
            throw new WrongUsage("option '" + name + "' is given, and " + option.key() + " in the options file, too");
        }
    }
}
