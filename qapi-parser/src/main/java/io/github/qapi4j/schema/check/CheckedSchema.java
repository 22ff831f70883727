package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Pragmas;
import java.util.List;
import java.util.Set;

/**
 * What the context-free checks let through, for the linker.
 *
 * @param declarations the sound definitions of all files, in spliced parse order (qapi-language §2.2)
 * @param unusableNames names of definitions that were found but are faulty; what refers to them has no fault of its own
 * @param modules all files in module order, the root first (qapi-language §5.11)
 * @param pragmas the pragmas in force
 * @param complete whether every definition of the schema is known at least by name. If not (a syntax error, an unreadable
 *     include, a definition without a proper name), a name that is not found may be a consequence and is not reported,
 *     and neither is what a lost pragma would allow
 */
public record CheckedSchema(
        List<Declaration> declarations,
        Set<String> unusableNames,
        List<ModuleFile> modules,
        Pragmas pragmas,
        boolean complete) {

    public CheckedSchema {
        declarations = List.copyOf(declarations);
        unusableNames = Set.copyOf(unusableNames);
        modules = List.copyOf(modules);
    }

    /**
     * A file as a module.
     *
     * @param file the file's name as positions show it
     * @param name the module's name: the path relative to the root's directory
     */
    public record ModuleFile(String file, String name) {}
}
