package io.github.qapi4j.diff.region;

/** Says that conditions are too much entangled to tell in which builds things are. */
public final class TangledConditionsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TangledConditionsException(String why) {
        super("the conditions of the two schemas cannot be compared: " + why);
    }
}
