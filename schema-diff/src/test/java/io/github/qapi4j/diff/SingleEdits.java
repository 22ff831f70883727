package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Single edits of a type, each with the rule that must name it. */
final class SingleEdits {

    private static final Traits NEW_TRAITS =
            new Traits(Condition.ALWAYS, List.of(), "Entirely new here (since 99.0)", Map.of(), Optional.empty());
    private static final TypeRef NUMBER = new TypeRef.Scalar(Builtin.NUMBER);

    private final Random random;

    SingleEdits(Random random) {
        this.random = random;
    }

    /**
     * An edit.
     *
     * @param rule the rule that must name it, once
     * @param shape the type after it
     */
    record Edit(String rule, Shape shape) {}

    /** One edit of a type; empty if the kind of edit drawn does not fit it. */
    Optional<Edit> of(Shape shape) {
        if (shape instanceof EnumShape e) {
            return ofEnum(e);
        }
        if (shape instanceof AlternateShape a) {
            return Optional.of(new Edit(
                    "ALTERNATIVE_REMOVED",
                    new AlternateShape(
                            a.name(),
                            a.named(),
                            a.alternatives().subList(1, a.alternatives().size()),
                            a.traits())));
        }
        return ofObject((ObjectShape) shape);
    }

    private Optional<Edit> ofEnum(EnumShape e) {
        List<ValueShape> values = new ArrayList<>(e.values());
        if (values.isEmpty() || random.nextBoolean()) {
            values.add(new ValueShape("entirely-new", NEW_TRAITS));
            return edited("ENUM_VALUE_ADDED", e, values);
        }
        int at = random.nextInt(values.size());
        ValueShape value = values.get(at);
        if (random.nextBoolean()) {
            values.remove(at);
            return edited("ENUM_VALUE_REMOVED", e, values);
        }
        if (value.traits().deprecated()) {
            return Optional.empty();
        }
        values.set(at, new ValueShape(value.name(), marked(value.traits(), "deprecated")));
        return edited("DEPRECATED_ADDED", e, values);
    }

    private static Optional<Edit> edited(String rule, EnumShape e, List<ValueShape> values) {
        return Optional.of(new Edit(rule, new EnumShape(e.name(), e.named(), values, e.prefix(), e.traits())));
    }

    private Optional<Edit> ofObject(ObjectShape o) {
        List<MemberShape> members = new ArrayList<>(o.members());
        int kind = random.nextInt(8);
        if (kind == 0 || members.isEmpty()) {
            boolean optional = random.nextBoolean();
            members.add(new MemberShape("entirely-new", NUMBER, optional, o.name(), NEW_TRAITS));
            return edited(optional ? "MEMBER_ADDED_OPTIONAL" : "MEMBER_ADDED_MANDATORY", o, members);
        }
        int at = random.nextInt(members.size());
        MemberShape m = members.get(at);
        if (o.tag().filter(m.name()::equals).isPresent()) {
            return Optional.empty();
        }
        switch (kind) {
            case 1 -> {
                members.remove(at);
                return edited("MEMBER_REMOVED", o, members);
            }
            case 2 -> {
                members.set(at, member(m, m.type(), !m.optional(), m.traits()));
                return edited(
                        m.optional() ? "MEMBER_OPTIONAL_TO_MANDATORY" : "MEMBER_MANDATORY_TO_OPTIONAL", o, members);
            }
            case 3 -> {
                members.set(at, member(m, new TypeRef.Array(m.type()), m.optional(), m.traits()));
                return m.type() instanceof TypeRef.Array ? Optional.empty() : edited("ARRAY_SCALAR", o, members);
            }
            case 4 -> {
                members.set(at, member(m, m.type(), m.optional(), marked(m.traits(), "brand-new")));
                return edited("FEATURE_ADDED", o, members);
            }
            case 5 -> {
                members.set(at, member(m, m.type(), m.optional(), conditional(m.traits())));
                return m.traits().condition().equals(Condition.ALWAYS)
                        ? edited("IF_ADDED", o, members)
                        : Optional.empty();
            }
            case 6 -> {
                members.remove(at);
                members.add(m);
                return at + 1 < members.size() ? edited("MEMBER_REORDERED", o, members) : Optional.empty();
            }
            default -> {
                TypeRef other = new TypeRef.Scalar(Builtin.NUMBER);
                members.set(at, member(m, other, m.optional(), m.traits()));
                boolean integer =
                        m.type() instanceof TypeRef.Scalar s && s.builtin().isInteger();
                return integer ? edited("TYPE_WIDENED", o, members) : Optional.empty();
            }
        }
    }

    private static Optional<Edit> edited(String rule, ObjectShape o, List<MemberShape> members) {
        return Optional.of(new Edit(
                rule, new ObjectShape(o.name(), o.named(), members, o.tag(), o.branches(), o.lineage(), o.traits())));
    }

    private static MemberShape member(MemberShape m, TypeRef type, boolean optional, Traits traits) {
        return new MemberShape(m.name(), type, optional, m.declaredBy(), traits);
    }

    private static Traits marked(Traits traits, String feature) {
        List<Mark> features = new ArrayList<>(traits.features());
        features.add(new Mark(feature, Condition.ALWAYS, ""));
        return new Traits(traits.condition(), features, traits.text(), traits.sections(), traits.position());
    }

    private static Traits conditional(Traits traits) {
        return new Traits(
                new Condition.Symbol("CONFIG_ENTIRELY_NEW"),
                traits.features(),
                traits.text(),
                traits.sections(),
                traits.position());
    }
}
