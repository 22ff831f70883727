package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.syntax.ArrayExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads feature lists (qapi-language §3 FEATURES; Q-EXPR-030 to 035). */
final class FeatureReader {

    private static final Keys KEYS = new Keys(List.of("name"), List.of("if"), "Q-EXPR-031", "Q-EXPR-032");

    private final Scope scope;
    private final ConditionReader conditions;

    FeatureReader(Scope scope) {
        this.scope = scope;
        this.conditions = new ConditionReader(scope);
    }

    /** The features under the key {@code features}; none without one. Faulty ones are reported and left out. */
    List<Feature> of(ObjectExpr owner) {
        Optional<Expression> value = owner.value("features");
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof ArrayExpr array)) {
            scope.error(
                    "Q-EXPR-030",
                    value.get().position(),
                    "'features' must be an array, not " + value.get().described());
            return List.of();
        }
        List<Feature> features = new ArrayList<>();
        array.elements().forEach(e -> read(e).ifPresent(features::add));
        return features;
    }

    private Optional<Feature> read(Expression element) {
        Optional<Expression> name = Optional.of(element);
        Optional<ObjectExpr> longForm = Optional.empty();
        if (element instanceof ObjectExpr object) {
            longForm = Optional.of(KEYS.check(scope, object, "feature"));
            name = longForm.get().value("name");
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Feature> feature = Optional.empty();
        if (name.get() instanceof StringExpr string) {
            PartNames.feature(scope, string.value(), string.position());
            feature = Optional.of(new Feature(string.value(), Condition.ALWAYS, string.position()));
        } else {
            scope.error(
                    "Q-EXPR-033",
                    name.get().position(),
                    "a feature's name must be a string, not " + name.get().described());
        }
        Condition condition = longForm.map(conditions::of).orElse(Condition.ALWAYS);
        return feature.map(f -> new Feature(f.name(), condition, f.position()));
    }
}
