package io.github.qapi4j.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers as C's {@code %.17g} does (qapi-language §9.4). */
final class NumberText {

    private static final int DIGITS = 17;

    /** Below 10 to this power the exponent is written. */
    private static final int LEAST_PLAIN = -4;

    private NumberText() {}

    static String of(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal number = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = number.precision() - number.scale() - 1;
        BigDecimal shortest = number.stripTrailingZeros();
        if (exponent >= LEAST_PLAIN && exponent < DIGITS) {
            return shortest.toPlainString();
        }
        String mantissa = shortest.scaleByPowerOfTen(-exponent).toPlainString();
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    }
}
