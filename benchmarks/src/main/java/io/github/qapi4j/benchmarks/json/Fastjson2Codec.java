package io.github.qapi4j.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import io.github.qapi4j.benchmarks.rivals.ConfigBean;
import io.github.qapi4j.benchmarks.rivals.InfoBean;

/** fastjson2, which generates classes at run time. */
final class Fastjson2Codec {

    private Fastjson2Codec() {}

    record Config() implements Codec {

        @Override
        public Object decode(byte[] json) {
            return JSON.parseObject(json, ConfigBean.class);
        }

        @Override
        public byte[] encode(Object value) {
            return JSON.toJSONBytes(value);
        }
    }

    record Reply() implements Codec {

        @Override
        public Object decode(byte[] json) {
            return JSON.parseArray(json, InfoBean.class);
        }

        @Override
        public byte[] encode(Object value) {
            return JSON.toJSONBytes(value);
        }
    }
}
