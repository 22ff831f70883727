package io.github.qapi4j.schema.check;

import java.util.ArrayList;
import java.util.List;

/** The keys that each kind of definition knows (qapi-language §3; Q-EXPR-008, 009). */
final class KindKeys {

    private static final Keys ENUM = keys(Kind.ENUM, List.of("data"), List.of("prefix"));
    private static final Keys STRUCT = keys(Kind.STRUCT, List.of("data"), List.of("base"));
    private static final Keys UNION = keys(Kind.UNION, List.of("base", "discriminator", "data"), List.of());
    private static final Keys SIMPLE_UNION = keys(Kind.UNION, List.of("data"), List.of());
    private static final Keys ALTERNATE = keys(Kind.ALTERNATE, List.of("data"), List.of());
    private static final Keys COMMAND = keys(
            Kind.COMMAND,
            List.of(),
            List.of(
                    "data",
                    "boxed",
                    "returns",
                    "success-response",
                    "gen",
                    "allow-oob",
                    "allow-preconfig",
                    "coroutine"));
    private static final Keys EVENT = keys(Kind.EVENT, List.of(), List.of("data", "boxed"));

    private KindKeys() {}

    /** The keys of a definition of that kind. */
    static Keys of(Kind kind) {
        return switch (kind) {
            case ENUM -> ENUM;
            case STRUCT -> STRUCT;
            case UNION -> UNION;
            case ALTERNATE -> ALTERNATE;
            case COMMAND -> COMMAND;
            case EVENT -> EVENT;
        };
    }

    /** The keys of a union of the form older than release 7.2. */
    static Keys ofSimpleUnion() {
        return SIMPLE_UNION;
    }

    private static Keys keys(Kind kind, List<String> required, List<String> optional) {
        List<String> all = new ArrayList<>(optional);
        all.addAll(List.of("if", "features", kind.key()));
        return new Keys(required, all, "Q-EXPR-008", "Q-EXPR-009");
    }
}
