package io.github.qapi4j.diff.rule;

import java.util.Collection;

/**
 * Why a verdict is what it is, by direction; a sentence or several.
 *
 * @param in where clients send
 * @param out where clients receive
 */
public record Reason(String in, String out) {

    /** The reason for what is used in some directions; for both if it is used in none. */
    public String at(Collection<Direction> directions) {
        if (directions.contains(Direction.IN) == directions.contains(Direction.OUT)) {
            return both();
        }
        return directions.contains(Direction.IN) ? in : out;
    }

    /** The reason for both directions, in one sentence if there are two reasons. */
    public String both() {
        if (in.equals(out)) {
            return in;
        }
        String clause = in.substring(0, in.length() - 1);
        return clause + "; " + Character.toLowerCase(out.charAt(0)) + out.substring(1);
    }
}
