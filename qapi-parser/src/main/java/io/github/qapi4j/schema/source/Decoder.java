package io.github.qapi4j.schema.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text with LF line ends (qapi-language §1). */
final class Decoder {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /** The text, every line end an LF, the last line ended too; what is not UTF-8 is replaced. */
    static String decode(byte[] content) {
        return unifyLineEnds(new String(content, StandardCharsets.UTF_8));
    }

    /** The text before the first byte that is not UTF-8; empty if all is UTF-8. */
    static Optional<String> beforeFault(byte[] content, String decoded) {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return Optional.empty();
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer good = CharBuffer.allocate(content.length);
        boolean fault = strict.decode(ByteBuffer.wrap(content), good, true).isError();
        return fault ? Optional.of(good.flip().toString()) : Optional.empty();
    }

    static String unifyLineEnds(String text) {
        String unified =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unified.endsWith("\n") ? unified : unified + "\n";
    }
}
