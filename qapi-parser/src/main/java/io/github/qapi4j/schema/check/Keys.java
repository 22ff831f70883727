package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The keys that an object must and may have.
 *
 * @param required the keys it must have
 * @param optional the keys it may have
 * @param missingCode what a missing one is
 * @param unknownCode what one too many is
 */
record Keys(List<String> required, List<String> optional, String missingCode, String unknownCode) {

    Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** Reports missing keys, then unknown ones. A misspelt required key is only missing: one fault, one report. */
    void check(Scope scope, ObjectExpr object, String what) {
        TreeSet<String> missing = new TreeSet<>(required);
        missing.removeAll(object.keys());
        TreeSet<String> unknown = new TreeSet<>(object.keys());
        unknown.removeAll(required);
        unknown.removeAll(optional);
        if (!missing.isEmpty()) {
            Diagnostic fault = Diagnostic.error(missingCode, object.position(), what + " lacks " + keys(missing));
            Optional<String> meant = Optional.empty();
            for (String key : missing) {
                Optional<String> near = NearestName.of(key, unknown);
                near.ifPresent(unknown::remove);
                meant = meant.or(() -> near.map(n -> "'" + n + "' should be '" + key + "'?"));
            }
            scope.report(meant.map(fault::withHelp).orElse(fault), object.position());
        }
        if (!unknown.isEmpty()) {
            String first = unknown.first();
            Diagnostic fault = Diagnostic.error(unknownCode, object.position(), what + " has no " + keys(unknown));
            List<String> free = new ArrayList<>(required);
            free.addAll(optional);
            free.removeAll(object.keys());
            scope.report(
                    NearestName.suggest(fault, first, free),
                    object.entry(first).orElseThrow().position());
        }
    }

    private static String keys(TreeSet<String> keys) {
        return (keys.size() == 1 ? "key '" : "keys '") + String.join("', '", keys) + "'";
    }
}
