package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Pragmas;
import java.util.List;
import java.util.Set;

/**
 * What the context-free checks let through, for the linker.
 *
 * @param declarations the sound definitions of all files, in spliced parse order (qapi-language §2.2)
 * @param unusableNames names of definitions that were found but are faulty; what refers to them has no fault of its own
 * @param misnamedNames names among them that are no proper names, or only perhaps names; other definitions may refer to
 *     them by what was meant
 * @param modules all files in module order, the root first (qapi-language §5.11)
 * @param pragmas the pragmas in force
 * @param complete whether every definition of the schema is known at least by name. If not (a syntax error, an unreadable
 *     include, a definition without a proper name), a name that is not found may be a consequence and is not reported,
 *     and neither is what a lost pragma would allow
 */
public record CheckedSchema(
        List<Declaration> declarations,
        Set<String> unusableNames,
        Set<String> misnamedNames,
        List<ModuleFile> modules,
        Pragmas pragmas,
        boolean complete) {

    public CheckedSchema {
        declarations = List.copyOf(declarations);
        unusableNames = Set.copyOf(unusableNames);
        misnamedNames = Set.copyOf(misnamedNames);
        modules = List.copyOf(modules);
    }

    /**
     * Whether a reference to that name, if nothing sound has it, is only the consequence of a fault that is reported: it
     * is not reported itself, and what it stands in has no further fault either.
     */
    public boolean excuses(String name) {
        return !complete || unusableNames.contains(name) || LostNames.isNear(name, misnamedNames);
    }

    /**
     * A file as a module.
     *
     * @param file the file's name as positions show it
     * @param name the module's name: the path relative to the root's directory
     */
    public record ModuleFile(String file, String name) {}
}
