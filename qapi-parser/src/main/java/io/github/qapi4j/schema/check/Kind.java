package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.ArrayList;
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

    private static final List<Kind> ALL = List.of(values());

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The key that makes an object a definition of this kind. */
    String key() {
        return key;
    }

    /** The kinds whose key the object has. */
    static List<Kind> of(ObjectExpr object) {
        List<Kind> kinds = new ArrayList<>(1);
        for (Kind kind : ALL) {
            if (object.has(kind.key)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** All kind keys. */
    static List<String> allKeys() {
        return ALL.stream().map(Kind::key).toList();
    }
}
