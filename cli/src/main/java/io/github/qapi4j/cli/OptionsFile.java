package io.github.qapi4j.cli;

import io.github.qapi4j.codegen.GeneratorOptions;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The file of {@code --options}: Java properties in UTF-8. {@code name.MigMode.cpr-reboot=CPR} chooses a Java name,
 * {@code apply.MigrateSetParameters=MigrationConfig} asks for an {@code applyTo}; several targets are separated by
 * commas.
 */
final class OptionsFile {

    private static final String NAME = "name.";
    private static final String APPLY = "apply.";

    private OptionsFile() {}

    /**
     * Adds what a file says to options.
     *
     * @throws WrongUsage if it cannot be read or has a key of no meaning
     */
    static GeneratorOptions addTo(GeneratorOptions options, String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsage("cannot read the options file " + file + ": " + IoReason.of(e));
        }
        GeneratorOptions all = options;
        // Sorted, so that the same file gives the same options.
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            all = add(all, key, properties.getProperty(key, "").trim(), file);
        }
        return all;
    }

    private static GeneratorOptions add(GeneratorOptions options, String key, String value, String file) {
        if (key.startsWith(NAME)) {
            return options.withName(key.substring(NAME.length()), value);
        }
        if (!key.startsWith(APPLY)) {
            throw new WrongUsage("the options file " + file + " has the key '" + key
                    + "'; keys are name.DEFINITION, name.DEFINITION.PART and apply.STRUCT");
        }
        GeneratorOptions all = options;
        for (String target : value.split(",", -1)) {
            all = all.withSiblings(key.substring(APPLY.length()), target.trim());
        }
        return all;
    }
}
