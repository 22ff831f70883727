package io.github.qapi4j.benchmarks.bytes;

import io.github.qapi4j.runtime.visitor.NameTable;
import java.nio.charset.StandardCharsets;

/** A table's names as they stand in JSON: as a member, {@code "name":}, and as a value, {@code "name"}. */
record EncodedNames(byte[][] members, byte[][] values) {

    static final NameTable.Preparation<EncodedNames> PREPARATION = EncodedNames::of;

    private static EncodedNames of(NameTable table) {
        byte[][] members = new byte[table.size()][];
        byte[][] values = new byte[table.size()][];
        for (int i = 0; i < table.size(); i++) {
            String quoted = "\"" + table.name(i) + "\"";
            members[i] = (quoted + ":").getBytes(StandardCharsets.US_ASCII);
            values[i] = quoted.getBytes(StandardCharsets.US_ASCII);
        }
        return new EncodedNames(members, values);
    }
}
