package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that refer to nothing only because of a fault that is already reported. */
final class LostNames {

    private static final int MOST_COMPARED = 50;

    private final Set<String> unusable = new HashSet<>();
    private final Set<String> misnamed = new HashSet<>();
    private boolean anything;

    /** A definition of that name is there, but faulty. */
    void unusable(String name) {
        unusable.add(name);
    }

    /** A definition is there that may have been meant to have that name, or one near it. */
    void misnamed(String name) {
        unusable.add(name);
        if (misnamed.size() < MOST_COMPARED) {
            misnamed.add(name);
        } else {
            anything = true;
        }
    }

    /** A definition is there, and this may be its name. */
    void misnamed(Expression name) {
        if (name instanceof StringExpr string) {
            misnamed(string.value());
        }
    }

    /** Something is lost, and nobody knows its name. */
    void anything() {
        anything = true;
    }

    Set<String> unusable() {
        return Set.copyOf(unusable);
    }

    boolean isAnything() {
        return anything;
    }

    /** Names that the misnamed definitions may have been meant to have. */
    Set<String> misnamed() {
        return Set.copyOf(misnamed);
    }

    static boolean isNear(String name, Set<String> misnamed) {
        return misnamed.contains(name)
                || misnamed.stream()
                        .anyMatch(m -> NearestName.of(name, List.of(m)).isPresent());
    }
}
