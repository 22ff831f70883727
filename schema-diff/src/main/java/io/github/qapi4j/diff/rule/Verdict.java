package io.github.qapi4j.diff.rule;

/**
 * The severities of a change by direction.
 *
 * @param in where clients send
 * @param out where clients receive
 */
public record Verdict(Severity in, Severity out) {

    /** The same verdict both ways. */
    public static Verdict of(Severity both) {
        return new Verdict(both, both);
    }

    /** The severity in that direction. */
    public Severity at(Direction direction) {
        return direction == Direction.IN ? in : out;
    }

    /** Never heavier than {@code limit}. */
    public Verdict atMost(Severity limit) {
        return new Verdict(in.min(limit), out.min(limit));
    }

    /** Never heavier than {@code limit}, direction by direction. */
    public Verdict atMost(Verdict limit) {
        return new Verdict(in.min(limit.in), out.min(limit.out));
    }

    /** Never lighter than {@code limit}. */
    public Verdict atLeast(Severity limit) {
        return new Verdict(in.max(limit), out.max(limit));
    }
}
