package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Feature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limit on distinct feature names in a schema (qapi-language §5.10). */
final class FeatureCount {

    private static final int LIMIT = 64;

    private FeatureCount() {}

    static void check(List<Declaration> declarations, Faults faults) {
        Set<String> names = new HashSet<>(Set.of(Feature.DEPRECATED, Feature.UNSTABLE));
        for (Declaration declaration : declarations) {
            add(declaration.features(), names, declaration, faults);
            if (declaration instanceof EnumDeclaration d) {
                for (EnumValue value : d.values()) {
                    add(value.features(), names, declaration, faults);
                }
            }
            for (MemberDeclaration member : Inline.membersOf(declaration)) {
                add(member.features(), names, declaration, faults);
            }
        }
    }

    /** Adds the names of features, and reports the first one that is one too many. */
    private static void add(List<Feature> features, Set<String> names, Declaration owner, Faults faults) {
        for (Feature feature : features) {
            if (names.add(feature.name()) && names.size() == LIMIT + 1) {
                String message = "feature '" + feature.name() + "' is one more than the " + LIMIT
                        + " different ones that a schema may have";
                faults.sinceTen(faults.fault(owner, "Q-SEM-050", feature.position(), message), List.of());
            }
        }
    }
}
