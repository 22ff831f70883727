package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.syntax.BoolExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.List;
import java.util.Optional;

/** Reads the flags of commands and events (qapi-language §3; Q-EXPR-010 to 012). */
final class Flags {

    private static final List<String> ONLY_FALSE = List.of("gen", "success-response");
    private static final List<String> ONLY_TRUE = List.of("boxed", "allow-oob", "allow-preconfig", "coroutine");

    private Flags() {}

    /** Checks that flags are given only with the value that is not their default, and that they go together. */
    static void check(Scope scope, ObjectExpr definition) {
        int before = scope.errors();
        for (String flag : ONLY_FALSE) {
            check(scope, definition, flag, false, "Q-EXPR-010");
        }
        for (String flag : ONLY_TRUE) {
            check(scope, definition, flag, true, "Q-EXPR-011");
        }
        if (scope.errors() == before && definition.has("allow-oob") && definition.has("coroutine")) {
            scope.error(
                    "Q-EXPR-012",
                    definition.entry("coroutine").orElseThrow().position(),
                    "'allow-oob' and 'coroutine' exclude each other");
        }
    }

    /** The flags of a command. */
    static Command.Flags of(ObjectExpr command) {
        return new Command.Flags(
                isSet(command, "boxed"),
                !command.has("gen"),
                !command.has("success-response"),
                isSet(command, "allow-oob"),
                isSet(command, "allow-preconfig"),
                isSet(command, "coroutine"));
    }

    /** Whether a flag is given as true. */
    static boolean isSet(ObjectExpr definition, String flag) {
        Optional<Expression> value = definition.value(flag);
        return value.isPresent() && value.get() instanceof BoolExpr given && given.value();
    }

    private static void check(Scope scope, ObjectExpr definition, String flag, boolean only, String code) {
        Optional<Expression> value = definition.value(flag);
        if (value.isPresent() && !(value.get() instanceof BoolExpr given && given.value() == only)) {
            scope.error(code, value.get().position(), "'" + flag + "' may only be " + only);
        }
    }
}
