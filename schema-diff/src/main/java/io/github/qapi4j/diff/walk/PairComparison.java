package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import java.util.HashSet;
import java.util.Set;

/** Compares two types of the same kind. */
final class PairComparison {

    private final Walk walk;
    private final ObjectComparison objects;
    private final EnumComparison enums;
    private final AlternateComparison alternates;
    private final TraitsComparison traits;
    private final DocComparison docs;
    private final Set<String> described = new HashSet<>();

    PairComparison(Walk walk, Newcomer newcomer) {
        this.walk = walk;
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
        if (described.add(pair.old().name() + " " + pair.now().name())) {
            definition(pair);
        }
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
    }
}
