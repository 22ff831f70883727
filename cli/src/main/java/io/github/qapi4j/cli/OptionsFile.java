package io.github.qapi4j.cli;

import io.github.qapi4j.codegen.option.GeneratorOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The file of {@code --options}: the generator's options as Java properties in UTF-8. */
final class OptionsFile {

    private OptionsFile() {}

    /**
     * The texts of a file by option. The name of a name map is relative to the file that has it.
     *
     * @throws WrongUsage if it cannot be read or has an option twice
     */
    static Map<String, String> read(String file) {
        Unique properties = new Unique();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsage("cannot read the options file " + file + ": " + IoReason.of(e));
        }
        Map<String, String> texts = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key, ""));
        }
        texts.computeIfPresent(GeneratorOption.NAME_MAP.key(), (key, name) -> beside(file, name));
        return texts;
    }

    private static String beside(String file, String name) {
        try {
            return name.isBlank()
                    ? name
                    : Path.of(file).resolveSibling(name.strip()).toString();
        } catch (InvalidPathException e) {
            // Whoever reads the options says what is wrong with it.
            return name;
        }
    }

    /** Properties that refuse what plain ones would drop without a word. */
    private static final class Unique extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException("it has '" + key + "' twice");
            }
            return super.put(key, value);
        }
    }
}
