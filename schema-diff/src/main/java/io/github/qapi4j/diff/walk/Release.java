package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.doc.Since;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A release, ordered by its numbers.
 *
 * @param numbers its numbers, major first
 */
record Release(List<Integer> numbers) implements Comparable<Release> {

    /** The most digits that a number of a release has; a longer one is no release. */
    private static final int DIGITS = 6;

    static Release of(String text) {
        return new Release(Arrays.stream(text.split("\\."))
                .map(n -> Integer.valueOf(n.length() > DIGITS ? n.substring(0, DIGITS) : n))
                .toList());
    }

    /** The newest release that texts of an interface name more than once: one may be a slip of the pen. */
    static Optional<Release> newest(Surface surface) {
        Map<Release, Integer> named = new TreeMap<>();
        for (Operation operation : surface.operations()) {
            String section = operation.traits().sections().getOrDefault("Since", "");
            count("since " + section.strip(), named);
        }
        for (Shape shape : surface.shapes()) {
            count(shape, named);
        }
        Optional<Release> newest = Optional.empty();
        Optional<Release> confirmed = Optional.empty();
        for (Map.Entry<Release, Integer> each : named.entrySet()) {
            newest = Optional.of(each.getKey());
            confirmed = each.getValue() > 1 ? newest : confirmed;
        }
        return confirmed.isPresent() ? confirmed : newest;
    }

    private static void count(String text, Map<Release, Integer> named) {
        Since.of(text).ifPresent(release -> named.merge(of(release), 1, Integer::sum));
    }

    private static void count(Shape shape, Map<Release, Integer> named) {
        if (shape instanceof ObjectShape object) {
            for (MemberShape member : object.members()) {
                if (member.declaredBy().equals(object.name())) {
                    count(member.traits().text(), named);
                }
            }
        } else if (shape instanceof EnumShape type) {
            for (ValueShape value : type.values()) {
                count(value.traits().text(), named);
            }
        }
    }

    @Override
    public int compareTo(Release other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int mine = i < numbers.size() ? numbers.get(i) : 0;
            int theirs = i < other.numbers.size() ? other.numbers.get(i) : 0;
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
        }
        return 0;
    }
}
