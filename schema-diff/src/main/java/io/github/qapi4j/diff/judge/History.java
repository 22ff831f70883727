package io.github.qapi4j.diff.judge;

import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.walk.Subject;
import java.util.List;

/**
 * Further releases, for deprecation windows: what is deprecated now may go after the deprecating release and one more, so
 * two releases in which it was deprecated make its removal due.
 *
 * @param releases their interfaces, in any order, without baseline and candidate
 */
public record History(List<Surface> releases) {

    /** No further releases. */
    public static final History NONE = new History(List.of());

    /** How many releases must have deprecated a thing before its removal is due. */
    static final int WINDOW = 2;

    public History {
        releases = List.copyOf(releases);
    }

    /** In how many of these releases a thing is deprecated. */
    int deprecating(Subject subject) {
        return (int) releases.stream()
                .filter(release -> SubjectLookup.in(release, subject)
                        .filter(Traits::deprecated)
                        .isPresent())
                .count();
    }
}
