package io.github.qapi4j.runtime.text;

import java.math.BigInteger;
import java.util.List;

/** Writes lists of integers: each run of consecutive ones as a range (qapi-language §9.4). */
final class RangeText {

    private RangeText() {}

    static String of(List<BigInteger> integers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < integers.size(); i++) {
            BigInteger first = integers.get(i);
            BigInteger last = first;
            while (i + 1 < integers.size() && integers.get(i + 1).equals(last.add(BigInteger.ONE))) {
                last = integers.get(++i);
            }
            text.append(text.length() == 0 ? "" : ",").append(first);
            if (!last.equals(first)) {
                text.append('-').append(last);
            }
        }
        return text.toString();
    }
}
