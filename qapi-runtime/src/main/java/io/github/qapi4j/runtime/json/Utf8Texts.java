package io.github.qapi4j.runtime.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.qapi4j.runtime.visitor.NameTable;
import java.util.Arrays;

/** A table's names as they stand in JSON, as a member's and as a value: encoded once, on first use. */
final class Utf8Texts {

    static final NameTable.Preparation<Utf8Texts> PREPARATION = new Encoding();

    private final byte[][] members;
    private final byte[][] values;

    private Utf8Texts(NameTable table) {
        members = new byte[table.size()][];
        values = new byte[table.size()][];
        for (int i = 0; i < table.size(); i++) {
            byte[] name = new SerializedString(table.name(i)).asQuotedUTF8();
            byte[] quoted = new byte[name.length + 3];
            System.arraycopy(name, 0, quoted, 1, name.length);
            quoted[0] = '"';
            quoted[name.length + 1] = '"';
            quoted[name.length + 2] = ',';
            values[i] = quoted;
            byte[] member = Arrays.copyOf(quoted, quoted.length);
            member[name.length + 2] = ':';
            members[i] = member;
        }
    }

    /** {@code "name":}. */
    byte[] member(int index) {
        return members[index];
    }

    /** {@code "name",}. */
    byte[] value(int index) {
        return values[index];
    }

    /** A class and not a lambda, the first of which would cost more than all else that a short program waits for. */
    private static final class Encoding implements NameTable.Preparation<Utf8Texts> {

        @Override
        public Utf8Texts prepare(NameTable table) {
            return new Utf8Texts(table);
        }
    }
}
