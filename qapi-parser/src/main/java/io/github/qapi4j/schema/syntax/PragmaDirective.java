package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Executes {@code { 'pragma': … }} (qapi-language §2.3). All its errors are at the line of the directive. */
final class PragmaDirective {

    private static final String FORMER_KEY = "Q-OLD-003";

    private final Diagnostics diagnostics;
    private final Dialect dialect;

    PragmaDirective(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.dialect = diagnostics.dialect();
    }

    /** The settings after the directive. A faulty part is reported and otherwise taken as far as it goes. */
    PragmaSettings execute(ObjectExpr directive, PragmaSettings settings) {
        Position line = directive.position().withoutColumn();
        directive.keys().stream()
                .filter(k -> !k.equals("pragma"))
                .findFirst()
                .ifPresent(
                        k -> diagnostics.error("Q-DIR-005", line, "a pragma has no key '" + k + "' beside 'pragma'"));
        Expression value = directive.value("pragma").orElseThrow();
        if (!(value instanceof ObjectExpr keys)) {
            diagnostics.error("Q-DIR-006", line, "'pragma' must be an object, not " + value.described());
            return settings;
        }
        PragmaSettings result = settings;
        for (ObjectExpr.Entry entry : keys.entries()) {
            Optional<PragmaKey> key = key(entry, line);
            if (key.isPresent()) {
                result = set(key.get(), entry, line, result);
            }
        }
        return result;
    }

    private Optional<PragmaKey> key(ObjectExpr.Entry entry, Position line) {
        Optional<PragmaKey> key = PragmaKey.of(entry.key(), dialect);
        if (key.isPresent()) {
            return key;
        }
        Optional<PragmaKey> former = PragmaKey.ofFormer(entry.key());
        if (dialect.isLenient() && former.isPresent()) {
            diagnostics.relaxed(
                    FORMER_KEY,
                    line,
                    "the pragma '" + entry.key() + "' is called '"
                            + former.get().key() + "' since before release 7.2");
            return former;
        }
        List<String> known = PragmaKey.known(dialect);
        Diagnostic unknown = Diagnostic.error("Q-DIR-009", line, "unknown pragma '" + entry.key() + "'")
                .withNote(entry.position(), Note.HERE);
        diagnostics.report(former.map(f -> unknown.withHelp("it is called '" + f.key() + "' now"))
                .orElseGet(() -> NearestName.suggest(unknown, entry.key(), known)));
        // What a misspelt one was meant to allow is no further fault, nor what it was meant to ask for.
        return former.or(() -> NearestName.of(entry.key(), known).flatMap(n -> PragmaKey.of(n, dialect)))
                .filter(k -> k != PragmaKey.DOC_REQUIRED && fits(k, entry.value()));
    }

    private PragmaSettings set(PragmaKey key, ObjectExpr.Entry entry, Position line, PragmaSettings settings) {
        if (key == PragmaKey.DOC_REQUIRED) {
            if (entry.value() instanceof BoolExpr required) {
                return settings.withDocRequired(required.value());
            }
            report("Q-DIR-007", "must be true or false, not " + entry.value().described(), entry, line);
            return settings;
        }
        List<String> names = new ArrayList<>();
        if (entry.value() instanceof ArrayExpr array) {
            array.elements().forEach(e -> {
                if (e instanceof StringExpr name) {
                    names.add(name.value());
                }
            });
        }
        if (!fits(key, entry.value())) {
            report("Q-DIR-008", "must be an array of strings", entry, line);
        }
        return settings.with(key, names);
    }

    private static boolean fits(PragmaKey key, Expression value) {
        return key == PragmaKey.DOC_REQUIRED
                ? value instanceof BoolExpr
                : value instanceof ArrayExpr array && array.elements().stream().allMatch(StringExpr.class::isInstance);
    }

    private void report(String code, String fault, ObjectExpr.Entry entry, Position line) {
        diagnostics.report(Diagnostic.error(code, line, "the pragma '" + entry.key() + "' " + fault)
                .withNote(entry.value().position(), Note.HERE));
    }
}
