package io.github.qapi4j.runtime.value;

import io.github.qapi4j.runtime.visitor.InputProblems;
import io.github.qapi4j.runtime.visitor.ValueKind;
import java.util.Map;

/** The JSON kinds of plain values in normal form. */
final class PlainKinds {

    private PlainKinds() {}

    static ValueKind of(Object value) {
        if (value instanceof Map) {
            return ValueKind.OBJECT;
        }
        if (value instanceof String) {
            return ValueKind.STRING;
        }
        if (value instanceof Number) {
            return ValueKind.NUMBER;
        }
        if (value instanceof Boolean) {
            return ValueKind.BOOL;
        }
        return value == QapiNull.NULL ? ValueKind.NULL : ValueKind.LIST;
    }

    /** A value as a message shows it. */
    static String describe(Object value) {
        return switch (of(value)) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case STRING -> InputProblems.quoted((String) value);
            case NULL, BOOL, NUMBER -> value.toString();
        };
    }
}
