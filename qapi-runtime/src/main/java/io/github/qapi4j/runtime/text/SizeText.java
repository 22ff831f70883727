package io.github.qapi4j.runtime.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes in bytes, as people write them: {@code 1.5G}, {@code 64k}, {@code 0x1b} (qapi-language §9.4). */
public final class SizeText {

    private static final Pattern DECIMAL = Pattern.compile("(\\d*)(\\.\\d*)?([bkmgtpeBKMGTPE])?");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]0*([0-9a-fA-F]{1,16})");
    private static final String SUFFIXES = "BKMGTPE";

    /** Longer texts are no sizes, but they cost time. */
    private static final int MAX_LENGTH = 100;

    private SizeText() {}

    /** The raw bits of the size, 0 to 2^64-1; empty if the text is none. */
    public static OptionalLong parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return OptionalLong.empty();
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return OptionalLong.of(Long.parseUnsignedLong(hexadecimal.group(1), 16));
        }
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.matches() ? scaled(decimal) : OptionalLong.empty();
    }

    private static OptionalLong scaled(Matcher text) {
        String suffix = text.group(3) == null ? "B" : text.group(3);
        int power = SUFFIXES.indexOf(suffix.toUpperCase(Locale.ROOT));
        String fraction = text.group(2) == null ? "" : text.group(2);
        boolean digits = text.group(1).length() + fraction.length() > (fraction.isEmpty() ? 0 : 1);
        if (!digits || (!fraction.isEmpty() && power == 0)) {
            return OptionalLong.empty();
        }
        BigDecimal number = new BigDecimal("0" + text.group(1) + (fraction.length() > 1 ? fraction : ""));
        BigInteger bytes =
                number.multiply(BigDecimal.valueOf(2).pow(10 * power)).toBigInteger();
        return bytes.bitLength() > Long.SIZE ? OptionalLong.empty() : OptionalLong.of(bytes.longValue());
    }
}
