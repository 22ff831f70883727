package io.github.qapi4j.schema.model;

import java.util.List;

/**
 * What one file of a schema defines (qapi-language §5.11).
 *
 * @param name {@code ./builtin}, or the file's path relative to the root's directory
 * @param definitions its definitions in the order of the symbol table, implicit types included
 */
public record Module(String name, List<Definition> definitions) {

    /** The module of the predefined types. */
    public static final String BUILTIN = "./builtin";

    public Module {
        definitions = List.copyOf(definitions);
    }
}
