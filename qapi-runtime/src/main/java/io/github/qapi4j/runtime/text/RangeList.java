package io.github.qapi4j.runtime.text;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The elements of a list of integers and ranges, {@code 1-4,7} (qapi-language §9.4). */
final class RangeList {

    private static final BigInteger MAX_ELEMENTS = BigInteger.valueOf(65536);

    private final IntegerScanner text;
    private BigInteger next = BigInteger.ONE;
    private BigInteger last = BigInteger.ZERO;

    RangeList(String text) {
        this.text = new IntegerScanner(text);
    }

    boolean hasNext() {
        return next.compareTo(last) <= 0 || !text.atEnd();
    }

    /** The next element; null if it is none, is out of the bounds, or if its range is upside down or too long. */
    @Nullable
    BigInteger next(BigInteger min, BigInteger max) {
        if (next.compareTo(last) > 0 && !startRange(min, max)) {
            return null;
        }
        BigInteger element = next;
        next = next.add(BigInteger.ONE);
        return element;
    }

    private boolean startRange(BigInteger min, BigInteger max) {
        BigInteger low = LeafText.next(text, min, max);
        BigInteger high = low != null && text.take('-') ? LeafText.next(text, min, max) : low;
        if (low == null || high == null || !(text.take(',') || text.atEnd())) {
            return false;
        }
        BigInteger steps = high.subtract(low);
        next = low;
        last = high;
        return steps.signum() >= 0 && steps.compareTo(MAX_ELEMENTS) < 0;
    }
}
