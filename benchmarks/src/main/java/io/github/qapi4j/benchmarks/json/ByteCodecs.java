package io.github.qapi4j.benchmarks.json;

import io.github.qapi4j.benchmarks.bytes.ByteOutput;
import io.github.qapi4j.benchmarks.introspection.SchemaInfo;
import io.github.qapi4j.benchmarks.migration.MigrationConfig;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.Lists;
import java.util.List;

/** The same generated types, written by the visitor of bytes. */
final class ByteCodecs {

    private ByteCodecs() {}

    record Config() implements Codec {

        @Override
        public Object decode(byte[] json) {
            return MigrationConfig.fromJson(json);
        }

        @Override
        public byte[] encode(Object value) {
            return ByteOutput.write((MigrationConfig) value);
        }
    }

    record Reply() implements Codec {

        @Override
        public Object decode(byte[] json) {
            return JsonReader.strict().read(json, in -> Lists.read(in, SchemaInfo::read));
        }

        @Override
        public byte[] encode(Object value) {
            @SuppressWarnings("unchecked") // What decode gave.
            List<SchemaInfo> infos = (List<SchemaInfo>) value;
            return ByteOutput.write(out -> Lists.write(out, infos));
        }
    }
}
