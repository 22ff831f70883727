package io.github.qapi4j.benchmarks.json;

import java.io.IOException;

/** A way from JSON text in UTF-8 to a value and back. */
interface Codec {

    /** The value of a text. */
    Object decode(byte[] json) throws IOException;

    /** The text of what {@link #decode} gave. */
    byte[] encode(Object value) throws IOException;
}
