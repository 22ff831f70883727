package io.github.qapi4j.benchmarks.json;

import io.github.qapi4j.benchmarks.introspection.SchemaInfo;
import io.github.qapi4j.benchmarks.migration.MigrationConfig;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.Lists;
import java.util.List;

/** The generated types over the runtime's JSON visitors, strict. */
final class GeneratedCodecs {

    private GeneratedCodecs() {}

    record Config() implements Codec {

        @Override
        public Object decode(byte[] json) {
            return MigrationConfig.fromJson(json);
        }

        @Override
        public byte[] encode(Object value) {
            return ((MigrationConfig) value).toJsonBytes();
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
            return JsonWriter.compact().toBytes(out -> Lists.write(out, infos));
        }
    }
}
