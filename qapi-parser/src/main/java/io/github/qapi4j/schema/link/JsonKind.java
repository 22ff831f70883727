package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.EnumValue;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of JSON value by which alternatives are told apart (qapi-language §5.8). */
enum JsonKind {
    NULL("null"),
    BOOL("a boolean"),
    NUMBER("a number"),
    STRING("a string"),
    LIST("a list"),
    DICT("an object");

    private static final String NUMBER_STARTS = "-+0123456789.";

    private final String described;

    JsonKind(String described) {
        this.described = described;
    }

    String described() {
        return described;
    }

    /**
     * The kinds that an alternative of a type reserves; empty if the type cannot be an alternative. Strings reserve what
     * textual input, which knows only strings, would take for a boolean or number.
     */
    static Set<JsonKind> occupiedBy(Entity.Type type) {
        if (type instanceof Entity.Scalar scalar) {
            return occupiedBy(scalar.builtin());
        }
        if (type instanceof Entity.Enumeration enumeration) {
            return occupiedBy(enumeration);
        }
        if (type instanceof Entity.Array) {
            return EnumSet.of(LIST);
        }
        return type instanceof Entity.ObjectEntity ? EnumSet.of(DICT) : EnumSet.noneOf(JsonKind.class);
    }

    private static Set<JsonKind> occupiedBy(Builtin builtin) {
        return switch (builtin) {
            case STR -> EnumSet.of(STRING, NUMBER, BOOL);
            case BOOL -> EnumSet.of(BOOL);
            case NULL -> EnumSet.of(NULL);
            case ANY -> EnumSet.noneOf(JsonKind.class);
            default -> EnumSet.of(NUMBER);
        };
    }

    private static Set<JsonKind> occupiedBy(Entity.Enumeration enumeration) {
        Set<JsonKind> kinds = EnumSet.of(STRING);
        for (EnumValue value : enumeration.values()) {
            if (value.name().equals("on") || value.name().equals("off")) {
                kinds.add(BOOL);
            }
            if (!value.name().isEmpty() && NUMBER_STARTS.indexOf(value.name().charAt(0)) >= 0) {
                kinds.add(NUMBER);
            }
        }
        return kinds;
    }
}
