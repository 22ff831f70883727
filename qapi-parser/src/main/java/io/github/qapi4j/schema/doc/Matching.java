package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Described;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The descriptions of one reading against what the definition has.
 *
 * @param membersWithout members that lack a description
 * @param featuresWithout features that lack a description
 * @param featureFirst whether the first thing that lacks one is a feature
 * @param surplusMembers descriptions of members that there are not
 * @param surplusFeatures descriptions of features that there are not
 */
record Matching(
        List<String> membersWithout,
        List<String> featuresWithout,
        boolean featureFirst,
        List<Described> surplusMembers,
        List<Described> surplusFeatures) {

    private static final Matching WHOLE = new Matching(List.of(), List.of(), false, List.of(), List.of());

    static Matching of(Reading reading, DocSubject subject) {
        return isInOrder(reading, subject) ? WHOLE : compare(reading, subject);
    }

    /** Whether there are just the descriptions of all members, in the order of the members, and no features: the most common case. */
    private static boolean isInOrder(Reading reading, DocSubject subject) {
        List<DocSubject.Described> members = subject.members();
        int next = 0;
        for (Documentation.Part part : reading.parts()) {
            if (part instanceof Described d) {
                if (d.feature()
                        || next == members.size()
                        || !members.get(next).name().equals(d.name())) {
                    return false;
                }
                next++;
            }
        }
        return next == members.size() && !subject.hasFeatures();
    }

    private static Matching compare(Reading reading, DocSubject subject) {
        Map<String, Described> members = described(reading, false);
        Map<String, Described> features = described(reading, true);
        Set<String> membersWithout = new LinkedHashSet<>();
        Set<String> featuresWithout = new LinkedHashSet<>();
        Map<String, Described> surplusMembers = new LinkedHashMap<>(members);
        Map<String, Described> surplusFeatures = new LinkedHashMap<>(features);
        match(subject.features(), features, featuresWithout, surplusFeatures);
        boolean featureFirst = !featuresWithout.isEmpty();
        for (DocSubject.Described member : subject.members()) {
            match(List.of(member.name()), members, membersWithout, surplusMembers);
            match(member.features(), features, featuresWithout, surplusFeatures);
            featureFirst |= membersWithout.isEmpty() && !featuresWithout.isEmpty();
        }
        // One without a name, which has been reported, may be any of them.
        if (membersWithout.size() <= unnamed(reading, false)) {
            membersWithout.clear();
        }
        if (featuresWithout.size() <= unnamed(reading, true)) {
            featuresWithout.clear();
        }
        return new Matching(
                List.copyOf(membersWithout),
                List.copyOf(featuresWithout),
                featureFirst,
                List.copyOf(surplusMembers.values()),
                List.copyOf(surplusFeatures.values()));
    }

    /** Whether nothing is missing and nothing too much. */
    boolean isWhole() {
        return count(false) == 0;
    }

    /** How much is wrong. */
    int count(boolean exempt) {
        return (exempt ? 0 : membersWithout.size())
                + featuresWithout.size()
                + surplusMembers.size()
                + surplusFeatures.size();
    }

    /** Whether the reference's rules for choosing a grammar ask for the other reading (qapi-language §12). */
    boolean asksForOlder(boolean exempt) {
        return (!exempt && !membersWithout.isEmpty()) || !surplusMembers.isEmpty() || !surplusFeatures.isEmpty();
    }

    private static void match(
            List<String> names, Map<String, Described> described, Set<String> without, Map<String, Described> surplus) {
        for (String name : names) {
            if (!described.containsKey(name)) {
                without.add(name);
            }
            surplus.remove(name);
        }
    }

    private static int unnamed(Reading reading, boolean feature) {
        int count = 0;
        for (Documentation.Part part : reading.parts()) {
            if (part instanceof Described d
                    && d.feature() == feature
                    && d.name().isEmpty()) {
                count++;
            }
        }
        return count;
    }

    /** Names are empty only where that was reported already. */
    private static Map<String, Described> described(Reading reading, boolean feature) {
        Map<String, Described> byName = new LinkedHashMap<>();
        for (Documentation.Part part : reading.parts()) {
            if (part instanceof Described d
                    && d.feature() == feature
                    && !d.name().isEmpty()) {
                byName.putIfAbsent(d.name(), d);
            }
        }
        return byName;
    }
}
