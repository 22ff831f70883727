package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.BranchShape;
import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of parts of an interface in which one thing is other. */
final class Copies {

    private Copies() {}

    static Traits when(Traits t, Condition condition) {
        return new Traits(condition, t.features(), t.text(), t.sections(), t.position());
    }

    static Traits text(Traits t, String text) {
        return new Traits(t.condition(), t.features(), text, t.sections(), t.position());
    }

    static Traits section(Traits t, String tag, String text) {
        Map<String, String> sections = new HashMap<>(t.sections());
        sections.put(tag, text);
        return new Traits(t.condition(), t.features(), t.text(), sections, t.position());
    }

    static Traits marked(Traits t, String feature) {
        List<Mark> features = new ArrayList<>(t.features());
        features.add(new Mark(feature, Condition.ALWAYS, ""));
        return features(t, features);
    }

    static Traits unmarked(Traits t, String feature) {
        return features(
                t, t.features().stream().filter(f -> !f.name().equals(feature)).toList());
    }

    static Traits features(Traits t, List<Mark> features) {
        return new Traits(t.condition(), features, t.text(), t.sections(), t.position());
    }

    static MemberShape member(MemberShape m, TypeRef type) {
        return new MemberShape(m.name(), type, m.optional(), m.declaredBy(), m.traits());
    }

    static MemberShape member(MemberShape m, boolean optional) {
        return new MemberShape(m.name(), m.type(), optional, m.declaredBy(), m.traits());
    }

    static MemberShape member(MemberShape m, Traits traits) {
        return new MemberShape(m.name(), m.type(), m.optional(), m.declaredBy(), traits);
    }

    static MemberShape member(MemberShape m, String name, String declaredBy) {
        return new MemberShape(name, m.type(), m.optional(), declaredBy, m.traits());
    }

    static ObjectShape members(ObjectShape o, List<MemberShape> members) {
        return new ObjectShape(o.name(), o.named(), members, o.tag(), o.branches(), o.lineage(), o.traits());
    }

    static ObjectShape replaced(ObjectShape o, MemberShape old, MemberShape now) {
        return members(o, o.members().stream().map(m -> m.equals(old) ? now : m).toList());
    }

    static ObjectShape branches(ObjectShape o, Optional<String> tag, List<BranchShape> branches) {
        return new ObjectShape(o.name(), o.named(), o.members(), tag, branches, o.lineage(), o.traits());
    }

    static BranchShape branch(BranchShape b, TypeRef.Defined type, boolean implied) {
        return new BranchShape(b.value(), type, implied, b.traits());
    }

    static ObjectShape lineage(ObjectShape o, List<String> lineage) {
        return new ObjectShape(o.name(), o.named(), o.members(), o.tag(), o.branches(), lineage, o.traits());
    }

    /** The same type under another name. */
    static ObjectShape renamed(ObjectShape o, String name) {
        List<String> lineage = new ArrayList<>(o.lineage());
        lineage.set(0, name);
        List<MemberShape> members = o.members().stream()
                .map(m -> member(m, m.name(), m.declaredBy().equals(o.name()) ? name : m.declaredBy()))
                .toList();
        return new ObjectShape(name, true, members, o.tag(), o.branches(), lineage, o.traits());
    }

    static EnumShape values(EnumShape e, List<ValueShape> values) {
        return new EnumShape(e.name(), e.named(), values, e.prefix(), e.traits());
    }

    static Operation operation(Operation o, Traits traits) {
        return new Operation(o.name(), o.event(), o.data(), o.returns(), o.flags(), traits);
    }

    static Operation renamed(Operation o, String name) {
        return new Operation(name, o.event(), o.data(), o.returns(), o.flags(), o.traits());
    }

    static Operation data(Operation o, TypeRef.Defined data) {
        return new Operation(o.name(), o.event(), data, o.returns(), o.flags(), o.traits());
    }

    static Operation returns(Operation o, Optional<TypeRef> returns) {
        return new Operation(o.name(), o.event(), o.data(), returns, o.flags(), o.traits());
    }
}
