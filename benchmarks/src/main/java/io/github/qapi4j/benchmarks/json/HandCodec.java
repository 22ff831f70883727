package io.github.qapi4j.benchmarks.json;

import io.github.qapi4j.benchmarks.hand.HandCodecs;
import io.github.qapi4j.benchmarks.hand.HandConfig;
import io.github.qapi4j.benchmarks.hand.HandInfo;
import java.io.IOException;
import java.util.List;

/** By hand over Jackson's streaming core. */
final class HandCodec {

    private HandCodec() {}

    record Config() implements Codec {

        @Override
        public Object decode(byte[] json) throws IOException {
            return HandCodecs.config(json);
        }

        @Override
        public byte[] encode(Object value) throws IOException {
            return HandCodecs.write((HandConfig) value);
        }
    }

    record Reply() implements Codec {

        @Override
        public Object decode(byte[] json) throws IOException {
            return HandCodecs.reply(json);
        }

        @Override
        public byte[] encode(Object value) throws IOException {
            @SuppressWarnings("unchecked") // What decode gave.
            List<HandInfo> infos = (List<HandInfo>) value;
            return HandCodecs.write(infos);
        }
    }
}
