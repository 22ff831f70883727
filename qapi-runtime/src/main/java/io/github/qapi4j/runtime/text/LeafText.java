package io.github.qapi4j.runtime.text;

import io.github.qapi4j.runtime.visitor.InputProblems;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How single values are written as text (qapi-language §9.4); each method gives nothing for what is not so written. */
final class LeafText {

    static final String BOOL = "on, yes, true, y, off, no, false or n";
    static final String SIZE = "a size in bytes, such as 512, 64k or 1.5G, below 2^64";

    private static final Set<String> ON = Set.of("on", "yes", "true", "y");
    private static final Set<String> OFF = Set.of("off", "no", "false", "n");
    private static final Pattern NUMBER =
            Pattern.compile("[ \\t\\n\\x0B\\f\\r]*[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern HEXADECIMAL = Pattern.compile(
            "[ \\t\\n\\x0B\\f\\r]*[+-]?0[xX](?:[0-9a-fA-F]+\\.?[0-9a-fA-F]*|\\.[0-9a-fA-F]+)([pP][+-]?\\d+)?");
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    /** Longer texts are no numbers, but they cost time. */
    private static final int MAX_LENGTH = 1000;

    private LeafText() {}

    static Optional<Boolean> bool(String text) {
        return ON.contains(text) ? Optional.of(true) : OFF.contains(text) ? Optional.of(false) : Optional.empty();
    }

    static OptionalDouble number(String text) {
        if (text.length() > MAX_LENGTH) {
            return OptionalDouble.empty();
        }
        double value = Double.NaN;
        var hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            value = Double.parseDouble(hexadecimal.group(1) == null ? text + "p0" : text);
        } else if (NUMBER.matcher(text).matches()) {
            value = Double.parseDouble(text);
        }
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The integer that a text is, if it is within the bounds; read as an unsigned one if those are not negative. */
    static Optional<BigInteger> integer(String text, BigInteger min, BigInteger max) {
        IntegerScanner scanner = new IntegerScanner(text);
        BigInteger value = next(scanner, min, max);
        return value == null || !scanner.atEnd() ? Optional.empty() : Optional.of(value);
    }

    /** Takes an integer within the bounds; null if there is none. */
    static @Nullable BigInteger next(IntegerScanner scanner, BigInteger min, BigInteger max) {
        BigInteger value = min.signum() < 0 ? scanner.signed() : scanner.unsigned();
        return value == null || value.compareTo(min) < 0 || value.compareTo(max) > 0 ? null : value;
    }

    /** What a type with these bounds expects. */
    static String expected(BigInteger min, BigInteger max) {
        return max.compareTo(MAX_LONG) > 0
                ? InputProblems.unsigned()
                : InputProblems.integer(min.longValue(), max.longValue());
    }
}
