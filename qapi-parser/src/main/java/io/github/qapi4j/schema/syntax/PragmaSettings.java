package io.github.qapi4j.schema.syntax;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the pragmas of all files say together: the last one parsed wins (qapi-language §2.3).
 *
 * @param docRequired whether every definition needs a doc comment
 * @param lists the names given for each list key; a key not given is missing
 */
public record PragmaSettings(boolean docRequired, Map<PragmaKey, List<String>> lists) {

    /** What holds when no pragma is given. */
    public static final PragmaSettings NONE = new PragmaSettings(false, Map.of());

    public PragmaSettings {
        lists = Map.copyOf(lists);
    }

    /** The names given for a list key. */
    public List<String> names(PragmaKey key) {
        return lists.getOrDefault(key, List.of());
    }

    PragmaSettings withDocRequired(boolean required) {
        return new PragmaSettings(required, lists);
    }

    PragmaSettings with(PragmaKey key, List<String> names) {
        Map<PragmaKey, List<String>> changed = new EnumMap<>(PragmaKey.class);
        changed.putAll(lists);
        changed.put(key, List.copyOf(names));
        return new PragmaSettings(docRequired, changed);
    }
}
