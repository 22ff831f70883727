package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of definition (qapi-language §3). */
enum Kind {
    ENUM,
    STRUCT,
    UNION,
    ALTERNATE,
    COMMAND,
    EVENT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The key that makes an object a definition of this kind. */
    String key() {
        return key;
    }

    /** The kinds whose key the object has. */
    static List<Kind> of(ObjectExpr object) {
        return Arrays.stream(values()).filter(k -> object.has(k.key)).toList();
    }

    /** All kind keys. */
    static List<String> allKeys() {
        return Arrays.stream(values()).map(Kind::key).toList();
    }
}
