package io.github.qapi4j.benchmarks.bytes;

import io.github.qapi4j.runtime.visitor.NameTable;
import java.nio.charset.StandardCharsets;

/** A table's names as they stand in JSON: as a member, {@code "name":}, and as a value, {@code "name"}. */
final class EncodedNames {

    static final NameTable.Preparation<EncodedNames> PREPARATION = EncodedNames::new;

    private final byte[][] members;
    private final byte[][] values;

    private EncodedNames(NameTable table) {
        members = new byte[table.size()][];
        values = new byte[table.size()][];
        for (int i = 0; i < table.size(); i++) {
            String quoted = "\"" + table.name(i) + "\"";
            members[i] = (quoted + ":").getBytes(StandardCharsets.US_ASCII);
            values[i] = quoted.getBytes(StandardCharsets.US_ASCII);
        }
    }

    byte[] member(int index) {
        return members[index];
    }

    byte[] value(int index) {
        return values[index];
    }
}
