package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.model.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of feature lists (qapi-language §5.10). */
final class Features {

    private Features() {}

    /** Reports features that clash; {@code of} is what has them, as a message names it. */
    static void checkCollisions(List<Feature> features, Declaration owner, String of, Faults faults) {
        if (features.size() < 2) {
            return;
        }
        Map<String, Feature> seen = new HashMap<>();
        for (Feature feature : features) {
            Feature earlier = seen.putIfAbsent(Mangling.mangle(feature.name()), feature);
            if (earlier != null) {
                String message =
                        "feature '" + feature.name() + "' of " + of + " clashes with feature '" + earlier.name() + "'";
                faults.error(owner, "Q-SEM-009", feature.position(), message);
            }
        }
    }

    /** Reports what is wrong with the features of a type: clashes, then special ones, which a type cannot have. */
    static void check(Declaration type, Faults faults) {
        if (!type.features().isEmpty()) {
            checkCollisions(type.features(), type, type.kind() + " '" + type.name() + "'", faults);
            checkNoneSpecial(type, faults);
        }
    }

    private static void checkNoneSpecial(Declaration type, Faults faults) {
        for (Feature feature : type.features()) {
            if (isSpecial(feature.name())) {
                faults.error(
                        type,
                        "Q-SEM-010",
                        feature.position(),
                        "feature '" + feature.name() + "' is not for types; " + type.kind() + " '" + type.name()
                                + "' has it");
            }
        }
    }

    static boolean isSpecial(String feature) {
        return feature.equals(Feature.DEPRECATED) || feature.equals(Feature.UNSTABLE);
    }
}
