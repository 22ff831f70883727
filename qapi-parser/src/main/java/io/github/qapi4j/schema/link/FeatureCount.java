package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Feature;
import java.util.ArrayList;
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
            for (Feature feature : features(declaration)) {
                names.add(feature.name());
                if (names.size() > LIMIT) {
                    faults.sinceTen(
                            faults.fault(
                                    declaration,
                                    "Q-SEM-050",
                                    feature.position(),
                                    "feature '" + feature.name() + "' is one more than the " + LIMIT
                                            + " different ones that a schema may have"),
                            List.of());
                    return;
                }
            }
        }
    }

    private static List<Feature> features(Declaration declaration) {
        List<Feature> features = new ArrayList<>(declaration.features());
        if (declaration instanceof EnumDeclaration d) {
            for (EnumValue value : d.values()) {
                features.addAll(value.features());
            }
        } else {
            for (MemberDeclaration member : Inline.membersOf(declaration)) {
                features.addAll(member.features());
            }
        }
        return features;
    }
}
