package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.qapi4j.runtime.visitor.NameTable;

/** A table's names as Jackson writes them fastest: encoded once, on first use. */
final class JsonNames {

    static final NameTable.Preparation<JsonNames> PREPARATION = JsonNames::new;

    private final SerializableString[] names;

    private JsonNames(NameTable table) {
        names = new SerializableString[table.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = new SerializedString(table.name(i));
        }
    }

    SerializableString name(int index) {
        return names[index];
    }
}
