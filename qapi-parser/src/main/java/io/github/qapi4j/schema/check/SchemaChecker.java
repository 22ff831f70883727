package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.PathNames;
import io.github.qapi4j.schema.source.SourceFile;
import io.github.qapi4j.schema.syntax.DefinitionExpression;
import io.github.qapi4j.schema.syntax.ParsedSchema;
import io.github.qapi4j.schema.syntax.PragmaKey;
import io.github.qapi4j.schema.syntax.PragmaSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks all definitions of a schema without looking at how they refer to one another (qapi-language §3, §4). */
public final class SchemaChecker {

    private SchemaChecker() {}

    /** Checks the definitions in parse order and reports what is wrong with them; the sound ones come out. */
    public static CheckedSchema check(ParsedSchema parsed, Diagnostics diagnostics) {
        Pragmas pragmas = pragmas(parsed.pragmas());
        LostNames lost = new LostNames();
        // The definition that such a comment belongs to may be lost with what stands in its place.
        parsed.strayed().keySet().forEach(lost::unusable);
        boolean complete = parsed.complete()
                && parsed.definitions().stream()
                        .noneMatch(d -> MisspeltDirective.help(d.object()).isPresent());
        DefinitionChecker checker = new DefinitionChecker(diagnostics, pragmas, parsed.strayed(), complete, lost);
        List<Declaration> declarations = new ArrayList<>();
        Set<String> implied = new HashSet<>();
        for (DefinitionExpression definition : parsed.definitions()) {
            if (diagnostics.isFull()) {
                break;
            }
            for (Declaration declaration : checker.check(definition)) {
                // Wrappers of simple unions are shared by all that wrap the same type.
                if (!declaration.name().startsWith("q_") || implied.add(declaration.name())) {
                    declarations.add(declaration);
                }
            }
        }
        return new CheckedSchema(
                declarations,
                lost.unusable(),
                lost.misnamed(),
                modules(parsed.files()),
                pragmas,
                complete && !lost.isAnything());
    }

    private static List<CheckedSchema.ModuleFile> modules(List<SourceFile> files) {
        return files.stream()
                .map(f -> new CheckedSchema.ModuleFile(
                        f.name(), PathNames.relative(files.get(0).path(), f.path())))
                .toList();
    }

    private static Pragmas pragmas(PragmaSettings settings) {
        return new Pragmas(
                settings.docRequired(),
                Set.copyOf(settings.names(PragmaKey.COMMAND_NAME_EXCEPTIONS)),
                Set.copyOf(settings.names(PragmaKey.COMMAND_RETURNS_EXCEPTIONS)),
                Set.copyOf(settings.names(PragmaKey.MEMBER_NAME_EXCEPTIONS)),
                Set.copyOf(settings.names(PragmaKey.DOCUMENTATION_EXCEPTIONS)));
    }
}
