package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.qapi4j.runtime.visitor.NameTable;

/** A table's names as Jackson writes them fastest: encoded once, on first use. */
final class JsonNames {

    static final NameTable.Preparation<JsonNames> PREPARATION = new Encoding();

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

    /** A class and not a lambda, the first of which would cost more than all else that a short program waits for. */
    private static final class Encoding implements NameTable.Preparation<JsonNames> {

        @Override
        public JsonNames prepare(NameTable table) {
            return new JsonNames(table);
        }
    }
}
