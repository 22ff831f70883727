package io.github.qapi4j.runtime.text;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes integers as C writes them from a text, one after the other (qapi-language §9.4). */
final class IntegerScanner {

    private static final Pattern INTEGER =
            Pattern.compile("[ \\t\\n\\x0B\\f\\r]*([+-]?)(?:0[xX]([0-9a-fA-F]+)|0([0-7]*)|([1-9][0-9]*))");

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** Longer numbers are out of any range, but they cost time. */
    private static final int MAX_DIGITS = 100;

    private final String text;
    private int at;

    IntegerScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Takes a character if it comes next. */
    boolean take(char character) {
        boolean next = at < text.length() && text.charAt(at) == character;
        at += next ? 1 : 0;
        return next;
    }

    /** Takes a signed integer; null if none comes next. */
    @Nullable
    BigInteger signed() {
        Matcher matcher = INTEGER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        BigInteger magnitude = magnitude(matcher);
        return matcher.group(1).equals("-") ? magnitude.negate() : magnitude;
    }

    /** Takes an unsigned integer, of which a negative one is the complement to 2^64; null if none comes next. */
    @Nullable
    BigInteger unsigned() {
        BigInteger value = signed();
        boolean wraps = value != null && value.signum() < 0 && value.negate().bitLength() <= Long.SIZE;
        return wraps && value != null ? value.add(MODULUS) : value;
    }

    private static BigInteger magnitude(Matcher matcher) {
        String hexadecimal = matcher.group(2);
        String octal = matcher.group(3);
        String digits = hexadecimal != null ? hexadecimal : octal != null ? "0" + octal : matcher.group(4);
        if (digits.length() > MAX_DIGITS) {
            return MODULUS;
        }
        return new BigInteger(digits, hexadecimal != null ? 16 : octal != null ? 8 : 10);
    }
}
