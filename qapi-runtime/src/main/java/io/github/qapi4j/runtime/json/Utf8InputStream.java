package io.github.qapi4j.runtime.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets only UTF-8 pass. */
final class Utf8InputStream extends FilterInputStream {

    private final Utf8 utf8 = new Utf8();
    private final byte[] single = new byte[1];
    private long passed;

    Utf8InputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        int bad = count < 0 ? -1 : utf8.check(buffer, offset, offset + count);
        if (bad >= 0) {
            throw new CharConversionException("the text is not UTF-8 at byte " + (passed + bad - offset));
        }
        passed += Math.max(count, 0);
        return count;
    }
}
