package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.syntax.ArrayExpr;
import io.github.qapi4j.schema.syntax.Expression;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import io.github.qapi4j.schema.syntax.StringExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of enums (qapi-language §3 VALUE; Q-EXPR-040 to 046). */
final class EnumValueReader {

    private static final Keys KEYS = new Keys(List.of("name"), List.of("if", "features"), "Q-EXPR-042", "Q-EXPR-043");

    private final Scope scope;
    private final ConditionReader conditions;
    private final FeatureReader features;

    EnumValueReader(Scope scope) {
        this.scope = scope;
        this.conditions = new ConditionReader(scope);
        this.features = new FeatureReader(scope);
    }

    /** The {@code data} of an enum if it is an array; anything else is reported. */
    Optional<Expression> data(ObjectExpr definition) {
        Optional<Expression> data = definition.value("data");
        data.filter(d -> !(d instanceof ArrayExpr))
                .ifPresent(d -> scope.error(
                        "Q-EXPR-040", d.position(), "'data' of an enum must be an array, not " + d.described()));
        return data;
    }

    /** The values in order; faulty ones are reported and left out. */
    List<EnumValue> read(Expression data) {
        List<EnumValue> values = new ArrayList<>();
        if (data instanceof ArrayExpr array) {
            array.elements().forEach(e -> value(e).ifPresent(values::add));
        }
        return values;
    }

    private Optional<EnumValue> value(Expression element) {
        if (!(element instanceof ObjectExpr written)) {
            return named(element, Condition.ALWAYS, List.of());
        }
        ObjectExpr object = KEYS.check(scope, written, "enum value");
        Optional<Expression> name = object.value("name");
        // The name comes before condition and features: that is the order of reports.
        Optional<EnumValue> plain = name.flatMap(n -> named(n, Condition.ALWAYS, List.of()));
        Condition condition = conditions.of(object);
        List<Feature> declared = features.of(object);
        return plain.map(v -> new EnumValue(v.name(), condition, declared, v.position()));
    }

    private Optional<EnumValue> named(Expression name, Condition condition, List<Feature> declared) {
        if (!(name instanceof StringExpr string)) {
            scope.error(
                    "Q-EXPR-044", name.position(), "an enum value's name must be a string, not " + name.described());
            return Optional.empty();
        }
        PartNames.value(scope, string.value(), string.position());
        return Optional.of(new EnumValue(string.value(), condition, declared, string.position()));
    }
}
