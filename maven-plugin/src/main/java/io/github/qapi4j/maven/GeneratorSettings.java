package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.codegen.option.OptionsReader;
import io.github.qapi4j.codegen.option.ReadOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The generator's options as users of Maven write them: as elements in a POM, and those that are not there as properties,
 * on the command line before in the project.
 */
final class GeneratorSettings {

    private static final String PROPERTY_PREFIX = "qapi.";

    private final SortedMap<String, String> texts = new TreeMap<>();

    /**
     * Reads what users wrote.
     *
     * @param elements the element that has an element for each option, if there is one
     * @param properties where options are looked up that have no element, the first with one wins
     * @throws WrongConfiguration if an option is not written as one element with a text
     */
    GeneratorSettings(@Nullable PlexusConfiguration elements, Properties... properties) throws WrongConfiguration {
        if (elements != null) {
            for (PlexusConfiguration element : elements.getChildren()) {
                take(element);
            }
        }
        for (Properties source : properties) {
            for (GeneratorOption option : GeneratorOption.values()) {
                String text = source.getProperty(PROPERTY_PREFIX + option.key());
                if (text != null) {
                    texts.putIfAbsent(option.key(), text);
                }
            }
        }
    }

    private void take(PlexusConfiguration element) throws WrongConfiguration {
        String name = element.getName();
        if (element.getChildCount() > 0) {
            throw WrongConfiguration.badValue("options", "<" + name + "> holds elements; write its value as text");
        }
        String text = element.getValue();
        if (texts.put(name, text == null ? "" : text) != null) {
            throw WrongConfiguration.badValue("options", "<" + name + "> is there twice; separate values by commas");
        }
    }

    /**
     * The options that the generator takes.
     *
     * @param base what the names of files are relative to
     * @throws WrongConfiguration naming every option that is wrong
     */
    GeneratorOptions toGeneratorOptions(Path base) throws WrongConfiguration {
        SortedMap<String, String> located = new TreeMap<>(texts);
        located.computeIfPresent(GeneratorOption.NAME_MAP.key(), (key, name) -> below(base, name));
        ReadOptions read = OptionsReader.read(located);
        return read.options().orElseThrow(() -> new WrongConfiguration(read.problems()));
    }

    private static String below(Path base, String name) {
        try {
            return name.isBlank() ? name : base.resolve(name.strip()).toString();
        } catch (InvalidPathException e) {
            // Whoever reads the options says what is wrong with it.
            return name;
        }
    }

    /** A text that differs when the options do, and is the same wherever the project lies. */
    String digestible() {
        StringBuilder text = new StringBuilder();
        texts.forEach((key, value) -> text.append(key)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    /** The texts by option. */
    SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }
}
