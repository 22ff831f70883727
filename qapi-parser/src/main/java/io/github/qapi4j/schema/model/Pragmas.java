package io.github.qapi4j.schema.model;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pragmas in force for a whole schema (qapi-language §2.3).
 *
 * @param docRequired whether every definition needs a doc comment
 * @param commandNameExceptions commands whose name may contain {@code _}
 * @param commandReturnsExceptions commands that may return anything
 * @param memberNameExceptions types whose members or values may use upper case and {@code _}
 * @param documentationExceptions definitions whose members may lack descriptions
 */
public record Pragmas(
        boolean docRequired,
        Set<String> commandNameExceptions,
        Set<String> commandReturnsExceptions,
        Set<String> memberNameExceptions,
        Set<String> documentationExceptions) {

    /** What holds when no pragma is given. */
    public static final Pragmas NONE = new Pragmas(false, Set.of(), Set.of(), Set.of(), Set.of());

    public Pragmas {
        commandNameExceptions = Set.copyOf(commandNameExceptions);
        commandReturnsExceptions = Set.copyOf(commandReturnsExceptions);
        memberNameExceptions = Set.copyOf(memberNameExceptions);
        documentationExceptions = Set.copyOf(documentationExceptions);
    }

    // As the generated ones, which are slow at their first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pragmas that
                && docRequired == that.docRequired
                && commandNameExceptions.equals(that.commandNameExceptions)
                && commandReturnsExceptions.equals(that.commandReturnsExceptions)
                && memberNameExceptions.equals(that.memberNameExceptions)
                && documentationExceptions.equals(that.documentationExceptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                docRequired,
                commandNameExceptions,
                commandReturnsExceptions,
                memberNameExceptions,
                documentationExceptions);
    }
}
