package io.github.qapi4j.benchmarks.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.github.qapi4j.benchmarks.rivals.ConfigBean;
import io.github.qapi4j.benchmarks.rivals.InfoBean;
import io.github.qapi4j.benchmarks.rivals.TaggedInfo;
import java.io.IOException;
import java.util.List;

/** Jackson databind. Beans it knows; it checks neither ranges nor duplicates, and takes 1.5 and "5" for integers. */
record DatabindCodec(ObjectReader reader, ObjectWriter writer) implements Codec {

    /** The mappers for one setting. */
    record Mapper(ObjectMapper mapper) {

        DatabindCodec config() {
            return new DatabindCodec(mapper.readerFor(ConfigBean.class), mapper.writerFor(ConfigBean.class));
        }

        DatabindCodec reply() {
            return of(new TypeReference<List<InfoBean>>() {});
        }

        DatabindCodec taggedReply() {
            return of(new TypeReference<List<TaggedInfo>>() {});
        }

        private DatabindCodec of(TypeReference<?> type) {
            return new DatabindCodec(mapper.readerFor(type), mapper.writerFor(type));
        }
    }

    static Mapper plain() {
        return new Mapper(new ObjectMapper());
    }

    static Mapper blackbird() {
        return new Mapper(JsonMapper.builder().addModule(new BlackbirdModule()).build());
    }

    @Override
    public Object decode(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(Object value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
