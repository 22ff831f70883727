package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports semantic errors as the reference does: at the line of a definition, attached to it (qapi-language §7). */
final class Faults {

    /** How many places of one fault are shown. */
    static final int SHOWN_PLACES = 40;

    /** How many names all misspelt ones together are compared with. */
    private static final int MAX_COMPARISONS = 500_000;

    private final Diagnostics diagnostics;
    private final Map<Cause, Diagnostics.Reported> byCause = new HashMap<>();
    private final Map<Cause, Integer> noted = new HashMap<>();
    private final Map<Cause, Position> omitted = new LinkedHashMap<>();
    private int comparisons;

    Faults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Dialect dialect() {
        return diagnostics.dialect();
    }

    /** An error attached to a definition, with the very place of the fault; not reported yet. */
    Diagnostic fault(Declaration definition, String code, Position spot, String message) {
        return withoutSpot(definition, code, message).withNote(spot, Note.HERE);
    }

    /** An error attached to a definition, the very place of which is told later; not reported yet. */
    Diagnostic withoutSpot(Declaration definition, String code, String message) {
        return Diagnostic.error(code, definition.position(), message).inContext(definition.context());
    }

    /** The fault with the known name that a misspelt one most likely means, if one is near. */
    Diagnostic suggest(Diagnostic fault, String wrong, Collection<String> known) {
        if (known.size() > MAX_COMPARISONS - comparisons) {
            return fault;
        }
        comparisons += known.size();
        return NearestName.suggest(fault, wrong, known);
    }

    Diagnostics.Reported report(Diagnostic diagnostic) {
        return diagnostics.report(diagnostic);
    }

    /** Reports an error attached to a definition, which is itself the place of the fault. */
    void error(Declaration definition, String code, String message) {
        report(fault(definition, code, definition.head().namePosition(), message));
    }

    /** Reports an error attached to a definition, with the very place of the fault. */
    void error(Declaration definition, String code, Position spot, String message) {
        report(fault(definition, code, spot, message));
    }

    /** Reports a fault, or notes it on the first one that has a cause in common with it; an error never on a warning. */
    Diagnostics.Reported reportOnce(Diagnostic fault, List<Cause> causes) {
        for (Cause cause : causes) {
            Diagnostics.Reported first = byCause.get(cause);
            if (first != null && (first.isError() || !fault.isError())) {
                note(first, cause, fault);
                return first;
            }
        }
        Diagnostics.Reported reported = diagnostics.report(fault);
        for (Cause cause : causes) {
            byCause.put(cause, reported);
        }
        return reported;
    }

    private void note(Diagnostics.Reported first, Cause cause, Diagnostic fault) {
        int count = noted.merge(cause, 1, Integer::sum);
        if (count > SHOWN_PLACES) {
            omitted.putIfAbsent(cause, fault.place());
        } else if (fault.isError() == first.isError()) {
            first.addNote(Note.of(fault));
        } else {
            // A warning is no fault of its own beside an error with the same cause.
            first.addNote(new Note(fault.place(), fault.message()));
        }
    }

    /** Completes the reports of faults that are in more places than are shown; to be called when all is checked. */
    void addNotes() {
        omitted.forEach((cause, from) -> {
            int more = noted.getOrDefault(cause, 0) - SHOWN_PLACES;
            Diagnostics.Reported first = byCause.get(cause);
            if (first != null) {
                first.addNote(new Note(
                        from,
                        more + (more == 1 ? " more place like this" : " more places like this, the first of them")));
            }
        });
    }

    /** Reports what came with release 10.0: nothing in 7.2, a warning in lenient reading (qapi-language §12). */
    void sinceTen(Diagnostic diagnostic, List<Cause> causes) {
        if (dialect().since(Dialect.V10_0)) {
            reportOnce(diagnostic.withSeverity(dialect().relaxed()), causes);
        }
    }
}
