package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.rule.Rule;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.walk.Change;
import io.github.qapi4j.schema.source.Position;
import java.util.Optional;

/** Tells which findings are one edit: what the walk folded, and what stands at the same place of the schema. */
final class Groups {

    private Groups() {}

    static String key(Rule rule, Change change) {
        Optional<String> fold = change.fold();
        if (fold.isPresent()) {
            String key = fold.get();
            if (key.startsWith("value ")) {
                return (change.now().isPresent() ? "added " : "removed ") + key;
            }
            boolean rename = key.startsWith("rename ");
            return (rename ? "" : rule.id() + " ")
                    + key
                    + (rename && local(change) ? "" : " " + change.site().subject());
        }
        String old = place(change.old());
        String now = place(change.now());
        if (old.isEmpty() && now.isEmpty()) {
            return rule.id() + " " + change.subject();
        }
        return rule.id() + " " + old + " " + now + " " + change.before() + " " + change.after();
    }

    /** A renamed command is known by its names alone, since old and new have no pair in common. */
    private static boolean local(Change change) {
        return change.site().subject().place().isEmpty();
    }

    private static String place(Optional<Traits> traits) {
        return traits.flatMap(Traits::position).map(Position::toString).orElse("");
    }
}
