package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leaves of entries what one build has, and drops the conditions. */
final class BuildFilter {

    private final Set<String> defined;

    BuildFilter(Set<String> defined) {
        this.defined = Set.copyOf(defined);
    }

    Optional<SchemaInfo> apply(SchemaInfo entry) {
        return entry.condition().holds(defined) ? Optional.of(within(entry)) : Optional.empty();
    }

    private SchemaInfo within(SchemaInfo entry) {
        Optional<List<SchemaInfo.Feature>> features = features(entry.features());
        if (entry instanceof CommandInfo c) {
            return new CommandInfo(c.name(), c.argType(), c.retType(), c.allowOob(), Condition.ALWAYS, features);
        }
        if (entry instanceof EventInfo e) {
            return new EventInfo(e.name(), e.argType(), Condition.ALWAYS, features);
        }
        if (entry instanceof ObjectInfo o) {
            return new ObjectInfo(o.name(), members(o), o.tag(), variants(o), Condition.ALWAYS, features);
        }
        if (entry instanceof EnumInfo e) {
            return new EnumInfo(e.name(), values(e), Condition.ALWAYS, features);
        }
        if (entry instanceof AlternateInfo a) {
            return new AlternateInfo(a.name(), alternatives(a), Condition.ALWAYS, features);
        }
        return entry instanceof ArrayInfo a ? new ArrayInfo(a.name(), a.elementType(), Condition.ALWAYS) : entry;
    }

    private List<ObjectInfo.Member> members(ObjectInfo object) {
        return kept(object.members(), ObjectInfo.Member::condition)
                .map(m -> new ObjectInfo.Member(
                        m.name(), m.type(), m.optional(), Condition.ALWAYS, features(m.features())))
                .toList();
    }

    private List<ObjectInfo.Variant> variants(ObjectInfo object) {
        return kept(object.variants(), ObjectInfo.Variant::condition)
                .map(v -> new ObjectInfo.Variant(v.value(), v.type(), Condition.ALWAYS))
                .toList();
    }

    private List<EnumInfo.Value> values(EnumInfo type) {
        return kept(type.values(), EnumInfo.Value::condition)
                .map(v -> new EnumInfo.Value(v.name(), Condition.ALWAYS, features(v.features())))
                .toList();
    }

    private List<AlternateInfo.Alternative> alternatives(AlternateInfo type) {
        return kept(type.alternatives(), AlternateInfo.Alternative::condition)
                .map(a -> new AlternateInfo.Alternative(a.type(), Condition.ALWAYS))
                .toList();
    }

    private Optional<List<SchemaInfo.Feature>> features(Optional<List<SchemaInfo.Feature>> features) {
        return features.map(list -> kept(list, SchemaInfo.Feature::condition)
                .map(feature -> new SchemaInfo.Feature(feature.name(), Condition.ALWAYS))
                .toList());
    }

    private <T> Stream<T> kept(List<T> all, Function<T, Condition> condition) {
        return all.stream().filter(element -> condition.apply(element).holds(defined));
    }
}
