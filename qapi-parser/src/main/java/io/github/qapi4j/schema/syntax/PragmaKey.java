package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of a pragma (qapi-language §2.3, §12). */
public enum PragmaKey {
    DOC_REQUIRED("doc-required", Dialect.V7_2, ""),
    COMMAND_NAME_EXCEPTIONS("command-name-exceptions", Dialect.V7_2, ""),
    COMMAND_RETURNS_EXCEPTIONS("command-returns-exceptions", Dialect.V7_2, "returns-whitelist"),
    MEMBER_NAME_EXCEPTIONS("member-name-exceptions", Dialect.V7_2, "name-case-whitelist"),
    DOCUMENTATION_EXCEPTIONS("documentation-exceptions", Dialect.V10_0, "");

    private final String key;
    private final Dialect since;
    private final String formerKey;

    PragmaKey(String key, Dialect since, String formerKey) {
        this.key = key;
        this.since = since;
        this.formerKey = formerKey;
    }

    /** The key in the schema. */
    public String key() {
        return key;
    }

    static Optional<PragmaKey> of(String key, Dialect dialect) {
        return Arrays.stream(values())
                .filter(k -> k.key.equals(key) && dialect.since(k.since))
                .findFirst();
    }

    /** The key that had that name in releases before 7.2. */
    static Optional<PragmaKey> ofFormer(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values()).filter(k -> k.formerKey.equals(key)).findFirst();
    }

    static List<String> known(Dialect dialect) {
        List<String> known = new ArrayList<>();
        for (PragmaKey key : values()) {
            if (dialect.since(key.since)) {
                known.add(key.key);
            }
        }
        return known;
    }
}
