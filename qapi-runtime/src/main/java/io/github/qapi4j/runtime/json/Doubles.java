package io.github.qapi4j.runtime.json;

/** How a {@code number} is written: so that it reads back the same, an integral one without fraction (qapi-language §9.1). */
final class Doubles {

    /** From here on the digits before the point are written with an exponent. */
    private static final double MAX_PLAIN = 1e17;

    private Doubles() {}

    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not finite");
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        if (Math.abs(value) < MAX_PLAIN && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E");
    }
}
