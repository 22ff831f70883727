package io.github.qapi4j.schema.source;

import java.util.Arrays;
import java.util.Optional;

/** The release of the reference whose rules are kept (qapi-language §12). */
public enum Dialect {
    /** Exactly what release 7.2 accepts. */
    V7_2("7.2"),
    /** Exactly what release 10.0 accepts. */
    V10_0("10.0"),
    /** Exactly what release 10.2 accepts. */
    V10_2("10.2"),
    /** The expressions of 10.2; what only some releases refuse is a warning. */
    LENIENT("lenient");

    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /** The name on a command line: {@code 7.2}, {@code 10.0}, {@code 10.2}, {@code lenient}. */
    public String id() {
        return id;
    }

    /** The dialect of that id. */
    public static Optional<Dialect> of(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
    }

    /** Whether what only some releases refuse is a warning. */
    public boolean isLenient() {
        return this == LENIENT;
    }

    /** Whether the rules that came with that release hold; lenient is newer than all. */
    public boolean since(Dialect release) {
        return compareTo(release) >= 0;
    }

    /** How much a rule weighs that lenient reading relaxes. */
    public Severity relaxed() {
        return isLenient() ? Severity.WARNING : Severity.ERROR;
    }
}
