package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two types of the same kind. */
final class PairComparison {

    private final Walk walk;
    private final ObjectComparison objects;
    private final EnumComparison enums;
    private final AlternateComparison alternates;
    private final TraitsComparison traits;
    private final DocComparison docs;
    private final Namesakes namesakes;
    private final Set<List<String>> describedInPart = new HashSet<>();

    PairComparison(Walk walk, Newcomer newcomer, Namesakes namesakes) {
        this.walk = walk;
        this.namesakes = namesakes;
        this.objects = new ObjectComparison(walk, newcomer);
        this.enums = new EnumComparison(walk, newcomer);
        this.alternates = new AlternateComparison(walk);
        this.traits = new TraitsComparison(walk);
        this.docs = new DocComparison(walk);
    }

    void compare(Pair pair) {
        if (pair.old() instanceof ObjectShape old && pair.now() instanceof ObjectShape now) {
            objects.compare(pair, old, now);
        } else if (pair.old() instanceof EnumShape old && pair.now() instanceof EnumShape now) {
            enums.compare(pair, old, now);
        } else if (pair.old() instanceof AlternateShape old && pair.now() instanceof AlternateShape now) {
            alternates.compare(pair, old, now);
        }
        if (isFirst(pair)) {
            definition(pair);
        }
    }

    /** Whether its types have not been described by a pair that leaves out other members, and will not be by the whole one. */
    private boolean isFirst(Pair pair) {
        if (pair.isWhole() && describedInPart.isEmpty()) {
            return true;
        }
        List<String> names = List.of(pair.old().name(), pair.now().name());
        return pair.isWhole()
                ? !describedInPart.contains(names)
                : !walk.uses(pair.old(), pair.now()) && describedInPart.add(names);
    }

    private void definition(Pair pair) {
        Shape old = pair.old();
        Shape now = pair.now();
        boolean sameThing = old.name().equals(now.name()) || walk.renamed(old, now);
        if (walk.shows(Facet.TYPE_NAMES) && walk.renamed(old, now)) {
            String message = "type " + old.name() + " is named " + now.name() + " now";
            walk.changed(RuleRow.TYPE_REF_RENAMED, pair.spot(), message, old.name(), now.name());
        }
        traits.features(pair.spot(), "the type");
        if (old.named() && now.named() && sameThing) {
            traits.typeCondition(pair.spot(), "type " + old.name());
            docs.definition(pair.spot(), "type " + old.name());
        }
        if (old.name().equals(now.name())) {
            namesakes.met(old, now);
        }
    }
}
