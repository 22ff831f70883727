package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.Optional;

/** The rules for names of definitions (qapi-language §4.1; Q-EXPR-003 to 007). */
final class DefinitionNames {

    private DefinitionNames() {}

    /**
     * Checks the name of the definition in scope.
     *
     * @param spot where the name stands
     * @return whether the name is what its kind wants; if not, the fault is reported
     */
    static boolean check(Scope scope, Position spot) {
        String name = scope.name();
        Optional<String> stem = NameForm.stem(name);
        if (stem.isEmpty() || NameForm.isReserved(name)) {
            String why = stem.isEmpty() ? "is no proper name" : "starts as only generated names may";
            scope.error("Q-EXPR-003", spot, scope.kind() + " name '" + name + "' " + why);
            return false;
        }
        return switch (scope.kind()) {
            case "event" -> event(scope, spot, stem.get());
            case "command" -> command(scope, spot, stem.get());
            default -> type(scope, spot, stem.get());
        };
    }

    private static boolean event(Scope scope, Position spot, String stem) {
        if (stem.indexOf('-') >= 0 || NameForm.hasLower(stem)) {
            scope.error(
                    "Q-EXPR-004",
                    spot,
                    "event name '" + scope.name() + "' must have neither lower-case letters nor '-'");
            return false;
        }
        return true;
    }

    private static boolean command(Scope scope, Position spot, String stem) {
        if (NameForm.hasUpper(stem)) {
            scope.error("Q-EXPR-005", spot, "command name '" + scope.name() + "' must have no upper-case letters");
            return false;
        }
        if (stem.indexOf('_') >= 0 && !scope.commandNameExempt()) {
            scope.error(
                    "Q-EXPR-005",
                    spot,
                    "command name '" + scope.name() + "' must have no '_', or the pragma 'command-name-exceptions'"
                            + " must list it");
            return false;
        }
        return true;
    }

    private static boolean type(Scope scope, Position spot, String stem) {
        Optional<String> advice = TypeNameAdvice.of(scope.name(), stem);
        if (advice.isPresent()) {
            String message = scope.kind() + " name '" + scope.name() + "' must be in CamelCase";
            scope.report(Diagnostic.error("Q-EXPR-006", spot, message).withHelp(advice.get()), spot);
            return false;
        }
        if (scope.name().endsWith("List")) {
            scope.error(
                    "Q-EXPR-007",
                    spot,
                    scope.kind() + " name '" + scope.name() + "' must not end with 'List': array types are named so");
            return false;
        }
        return true;
    }
}
