package io.github.qapi4j.diff.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about, named without type names: a command or event, or a path from one.
 *
 * @param operation the command or event, or the name of a definition that none reaches
 * @param place {@code args}, {@code return} or {@code data}; empty for the command or event itself
 * @param steps the way from there
 */
public record Subject(String operation, String place, List<Step> steps) implements Comparable<Subject> {

    public Subject {
        steps = List.copyOf(steps);
    }

    static Subject of(String operation) {
        return new Subject(operation, "", List.of());
    }

    static Subject of(String operation, String place) {
        return new Subject(operation, place, List.of());
    }

    Subject then(List<Step> more) {
        List<Step> together = new ArrayList<>(steps);
        together.addAll(more);
        return new Subject(operation, place, together);
    }

    // As the generated ones, which are slow at their first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject that
                && operation.equals(that.operation)
                && place.equals(that.place)
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public int compareTo(Subject other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        String root = place.isEmpty() ? operation : operation + "(" + place + ")";
        return steps.isEmpty() ? root : root + Step.text(steps);
    }
}
