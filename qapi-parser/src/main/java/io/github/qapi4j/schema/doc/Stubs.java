package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Described;
import io.github.qapi4j.schema.doc.Documentation.Part;
import io.github.qapi4j.schema.doc.Documentation.Tagged;
import io.github.qapi4j.schema.doc.Documentation.Text;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Empty parts for what a comment may leave out (qapi-language §6.6). */
final class Stubs {

    private Stubs() {}

    /** The parts with an empty description of each name behind the last member description. */
    static List<Part> withMembers(List<Part> parts, List<String> names, Position position) {
        List<Described> stubs = names.stream()
                .map(name -> new Described(name, false, "", position))
                .toList();
        List<Part> all = new ArrayList<>(parts);
        all.addAll(behindMembers(parts), stubs);
        return all;
    }

    /** The parts with an empty section for what the command returns, if they have none. */
    static List<Part> withReturns(List<Part> parts, Position position) {
        if (parts.stream().anyMatch(isTagged("Returns"))) {
            return parts;
        }
        int at = behindMembers(parts);
        if (parts.stream().noneMatch(isDescribed(false))) {
            int errors = first(parts, isTagged("Errors"));
            at = errors >= 0 ? errors : Math.max(at, first(parts, isDescribed(true)));
        }
        List<Part> all = new ArrayList<>(parts);
        all.add(at, new Tagged("Returns", "", position));
        return all;
    }

    /** Behind the last member description; without one, behind the introduction. */
    private static int behindMembers(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (isDescribed(false).test(parts.get(i))) {
                return i + 1;
            }
        }
        return !parts.isEmpty() && parts.get(0) instanceof Text ? 1 : 0;
    }

    private static int first(List<Part> parts, Predicate<Part> condition) {
        for (int i = 0; i < parts.size(); i++) {
            if (condition.test(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Predicate<Part> isTagged(String tag) {
        return part -> part instanceof Tagged tagged && tagged.tag().equals(tag);
    }

    private static Predicate<Part> isDescribed(boolean feature) {
        return part -> part instanceof Described described && described.feature() == feature;
    }
}
