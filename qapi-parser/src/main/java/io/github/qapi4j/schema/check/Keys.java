package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys that an object must and may have.
 *
 * @param required the keys it must have
 * @param optional the keys it may have
 * @param missingCode what a missing one is
 * @param unknownCode what one too many is
 */
record Keys(List<String> required, List<String> optional, String missingCode, String unknownCode) {

    private static final int MOST_LISTED = 10;

    Keys {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /**
     * Reports missing keys, then unknown ones. A misspelt required key is only missing, and so is one with another name:
     * one fault, one report.
     *
     * @return the object with misspelt keys read as they were meant, so that what they lead to is no further fault
     */
    ObjectExpr check(Scope scope, ObjectExpr object, String what) {
        if (fits(object)) {
            return object;
        }
        TreeSet<String> missing = new TreeSet<>(required);
        missing.removeAll(object.keys());
        TreeSet<String> unknown = new TreeSet<>(object.keys());
        unknown.removeAll(required);
        unknown.removeAll(optional);
        ObjectExpr read = object;
        if (!missing.isEmpty()) {
            Diagnostic fault = Diagnostic.error(missingCode, object.position(), what + " lacks " + keys(missing));
            int lacking = missing.size();
            for (String key : missing) {
                Optional<String> near = NearestName.of(key, unknown);
                if (near.isPresent()) {
                    fault = fault.withHelp("'" + near.get() + "' should be '" + key + "'?");
                    unknown.remove(near.get());
                    read = read.withKeyRead(near.get(), key);
                    lacking--;
                }
            }
            if (lacking == 1 && unknown.size() == 1) {
                fault = fault.withNotes(List.of(Note.of(unknown(object, what, unknown))));
                unknown.clear();
            }
            scope.report(fault, object.position());
        }
        if (!unknown.isEmpty()) {
            Diagnostic fault = unknown(object, what, unknown);
            for (String key : unknown) {
                List<String> free = new ArrayList<>(required);
                free.addAll(optional);
                free.removeAll(read.keys());
                Optional<String> near = NearestName.of(key, free);
                if (near.isPresent()) {
                    fault = fault.withHelp("did you mean '" + near.get() + "'?");
                    read = read.withKeyRead(key, near.get());
                }
            }
            scope.reportUnknown(fault, unknown.size() == 1 && optional.contains("returns"));
        }
        return read;
    }

    private Diagnostic unknown(ObjectExpr object, String what, TreeSet<String> keys) {
        Position first = object.entry(keys.first()).orElseThrow().position();
        return Diagnostic.error(unknownCode, first, what + " has no " + keys(keys));
    }

    private boolean fits(ObjectExpr object) {
        int found = 0;
        for (String key : object.keys()) {
            if (required.contains(key)) {
                found++;
            } else if (!optional.contains(key)) {
                return false;
            }
        }
        return found == required.size();
    }

    private static String keys(TreeSet<String> keys) {
        String listed = keys.stream().limit(MOST_LISTED).collect(Collectors.joining("', '", "'", "'"));
        String more = keys.size() > MOST_LISTED ? " and " + (keys.size() - MOST_LISTED) + " more" : "";
        return (keys.size() == 1 ? "key " : "keys ") + listed + more;
    }
}
