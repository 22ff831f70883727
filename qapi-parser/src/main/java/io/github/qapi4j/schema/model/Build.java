package io.github.qapi4j.schema.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leaves of definitions what a selector chooses. */
final class Build {

    private final Schema schema;
    private final Selector selector;

    Build(Schema schema, Selector selector) {
        this.schema = schema;
        this.selector = selector;
    }

    boolean has(Definition definition) {
        return selector.has(definition.condition(), definition.features());
    }

    Definition resolve(Definition definition) {
        if (definition instanceof TypeDefinition type) {
            return resolve(type);
        }
        List<Feature> features = features(definition.features());
        Condition condition = selector.left(definition.condition());
        if (definition instanceof Command c) {
            return new Command(
                    c.name(), c.data(), c.returns(), c.flags(), condition, features, c.documentation(), c.position());
        }
        if (definition instanceof Event e) {
            return new Event(e.name(), e.data(), e.boxed(), condition, features, e.documentation(), e.position());
        }
        throw new IllegalArgumentException("not a kind of definition: " + definition.kind());
    }

    private TypeDefinition resolve(TypeDefinition type) {
        List<Feature> features = features(type.features());
        Condition condition = selector.left(type.condition());
        if (type instanceof EnumType e) {
            return new EnumType(e.name(), values(e), e.prefix(), condition, features, e.documentation(), e.position());
        }
        if (type instanceof StructType s) {
            return new StructType(
                    s.name(),
                    s.base(),
                    members(s.localMembers()),
                    members(s.members()),
                    s.implicit(),
                    condition,
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
                    condition,
                    features,
                    u.documentation(),
                    u.position());
        }
        if (type instanceof AlternateType a) {
            return new AlternateType(a.name(), alternatives(a), condition, features, a.documentation(), a.position());
        }
        throw new IllegalArgumentException("not a kind of type: " + type.kind());
    }

    private List<Member> members(List<Member> members) {
        return members.stream()
                .filter(this::has)
                .map(m -> new Member(
                        m.name(),
                        m.type(),
                        m.optional(),
                        selector.left(m.condition()),
                        features(m.features()),
                        m.declaredBy(),
                        m.position()))
                .toList();
    }

    private List<EnumValue> values(EnumType type) {
        return type.values().stream()
                .filter(v -> selector.has(v.condition(), v.features()))
                .map(v -> new EnumValue(v.name(), selector.left(v.condition()), features(v.features()), v.position()))
                .toList();
    }

    private List<Alternative> alternatives(AlternateType type) {
        return kept(type.alternatives(), Alternative::condition)
                .map(a -> new Alternative(a.name(), a.type(), selector.left(a.condition()), a.position()))
                .toList();
    }

    /** One branch for each value that the build has; one that lost its own branch has no further members. */
    private List<Branch> branches(UnionType union) {
        List<EnumValue> values = tagValues(union);
        Set<String> names = new HashSet<>();
        values.forEach(value -> names.add(value.name()));
        Stream<Branch> explicit = kept(union.branches(), Branch::condition)
                .filter(branch -> !branch.implied() && names.remove(branch.name()))
                .map(b -> new Branch(b.name(), b.type(), false, selector.left(b.condition()), b.position()));
        List<Branch> written = explicit.toList();
        Stream<Branch> implied = values.stream()
                .filter(value -> names.contains(value.name()))
                .map(value -> new Branch(
                        value.name(),
                        new TypeRef.Defined(Schema.EMPTY_TYPE),
                        true,
                        value.condition(),
                        value.position()));
        return Stream.concat(written.stream(), implied).toList();
    }

    private List<EnumValue> tagValues(UnionType union) {
        Optional<TypeDefinition> type = schema.type(union.tag().type().name());
        return type.orElseThrow() instanceof EnumType tag ? values(tag) : List.of();
    }

    private List<Feature> features(List<Feature> features) {
        return kept(features, Feature::condition)
                .map(f -> new Feature(f.name(), selector.left(f.condition()), f.position()))
                .toList();
    }

    /** A member that objects cannot do without is left whatever its features are. */
    private boolean has(Member member) {
        return selector.has(member.condition(), member.optional() ? member.features() : List.of());
    }

    private <T> Stream<T> kept(List<T> all, Function<T, Condition> condition) {
        return all.stream().filter(element -> selector.has(condition.apply(element), List.of()));
    }
}
