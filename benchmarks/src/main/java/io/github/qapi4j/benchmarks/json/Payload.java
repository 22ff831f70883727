package io.github.qapi4j.benchmarks.json;

import java.nio.charset.StandardCharsets;

/** The texts that are measured. */
public enum Payload {
    /** See {@link Payloads#sparse}. */
    SPARSE(Payloads.sparse()),
    /** See {@link Payloads#half}. */
    HALF(Payloads.half()),
    /** See {@link Payloads#full}. */
    FULL(Payloads.full()),
    /** See {@link Payloads#reply}. */
    REPLY(Payloads.reply());

    private final String text;

    Payload(String text) {
        this.text = text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
