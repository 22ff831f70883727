package io.github.qapi4j.schema.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One build of a schema: leaves of definitions what it has, without conditions. */
final class Build {

    private final Schema schema;
    private final Set<String> defined;

    Build(Schema schema, Set<String> defined) {
        this.schema = schema;
        this.defined = Set.copyOf(defined);
    }

    boolean has(Condition condition) {
        return condition.holds(defined);
    }

    Definition resolve(Definition definition) {
        if (definition instanceof TypeDefinition type) {
            return resolve(type);
        }
        List<Feature> features = features(definition.features());
        if (definition instanceof Command c) {
            return new Command(
                    c.name(),
                    c.data(),
                    c.returns(),
                    c.flags(),
                    Condition.ALWAYS,
                    features,
                    c.documentation(),
                    c.position());
        }
        if (definition instanceof Event e) {
            return new Event(
                    e.name(), e.data(), e.boxed(), Condition.ALWAYS, features, e.documentation(), e.position());
        }
        throw new IllegalArgumentException("not a kind of definition: " + definition.kind());
    }

    private TypeDefinition resolve(TypeDefinition type) {
        List<Feature> features = features(type.features());
        if (type instanceof EnumType e) {
            return new EnumType(
                    e.name(), values(e), e.prefix(), Condition.ALWAYS, features, e.documentation(), e.position());
        }
        if (type instanceof StructType s) {
            return new StructType(
                    s.name(),
                    s.base(),
                    members(s.localMembers()),
                    members(s.members()),
                    s.implicit(),
                    Condition.ALWAYS,
                    features,
                    s.documentation(),
                    s.position());
        }
        if (type instanceof UnionType u) {
            return new UnionType(
                    u.name(),
                    u.base(),
                    u.discriminator(),
                    members(u.members()),
                    branches(u),
                    Condition.ALWAYS,
                    features,
                    u.documentation(),
                    u.position());
        }
        if (type instanceof AlternateType a) {
            return new AlternateType(
                    a.name(), alternatives(a), Condition.ALWAYS, features, a.documentation(), a.position());
        }
        throw new IllegalArgumentException("not a kind of type: " + type.kind());
    }

    private List<Member> members(List<Member> members) {
        return kept(members, Member::condition)
                .map(m -> new Member(
                        m.name(),
                        m.type(),
                        m.optional(),
                        Condition.ALWAYS,
                        features(m.features()),
                        m.declaredBy(),
                        m.position()))
                .toList();
    }

    private List<EnumValue> values(EnumType type) {
        return kept(type.values(), EnumValue::condition)
                .map(v -> new EnumValue(v.name(), Condition.ALWAYS, features(v.features()), v.position()))
                .toList();
    }

    private List<Alternative> alternatives(AlternateType type) {
        return kept(type.alternatives(), Alternative::condition)
                .map(a -> new Alternative(a.name(), a.type(), Condition.ALWAYS, a.position()))
                .toList();
    }

    /** One branch for each value that the build has; one that lost its own branch has no further members. */
    private List<Branch> branches(UnionType union) {
        List<EnumValue> values = tagValues(union);
        Set<String> names = new HashSet<>();
        values.forEach(value -> names.add(value.name()));
        Stream<Branch> explicit = kept(union.branches(), Branch::condition)
                .filter(branch -> !branch.implied() && names.remove(branch.name()))
                .map(b -> new Branch(b.name(), b.type(), false, Condition.ALWAYS, b.position()));
        List<Branch> written = explicit.toList();
        Stream<Branch> implied = values.stream()
                .filter(value -> names.contains(value.name()))
                .map(value -> new Branch(
                        value.name(),
                        new TypeRef.Defined(Schema.EMPTY_TYPE),
                        true,
                        Condition.ALWAYS,
                        value.position()));
        return Stream.concat(written.stream(), implied).toList();
    }

    private List<EnumValue> tagValues(UnionType union) {
        Optional<TypeDefinition> type = schema.type(union.tag().type().name());
        return type.orElseThrow() instanceof EnumType tag ? values(tag) : List.of();
    }

    private List<Feature> features(List<Feature> features) {
        return kept(features, Feature::condition)
                .map(f -> new Feature(f.name(), Condition.ALWAYS, f.position()))
                .toList();
    }

    private <T> Stream<T> kept(List<T> all, Function<T, Condition> condition) {
        return all.stream().filter(element -> has(condition.apply(element)));
    }
}
