package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Module;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects entries: commands and events first, then each type in the order of first use (qapi-language §8.1). */
final class EntryCollector {

    private static final TypeRef INT = new TypeRef.Scalar(Builtin.INT);
    private static final TypeRef.Defined EMPTY = new TypeRef.Defined(Schema.EMPTY_TYPE);

    private final Schema schema;
    private final UnaryOperator<String> names;
    private final Set<TypeRef> used = new HashSet<>();
    private final Queue<TypeRef> waiting = new ArrayDeque<>();

    EntryCollector(Schema schema, UnaryOperator<String> names) {
        this.schema = schema;
        this.names = names;
    }

    List<SchemaInfo> collect() {
        List<SchemaInfo> entries = new ArrayList<>();
        for (Module module : schema.modules()) {
            for (Definition definition : module.definitions()) {
                if (definition instanceof Command command) {
                    entries.add(entry(command));
                } else if (definition instanceof Event event) {
                    entries.add(entry(event));
                }
            }
        }
        for (TypeRef type = waiting.poll(); type != null; type = waiting.poll()) {
            entries.add(entry(type));
        }
        return entries;
    }

    private String use(TypeRef type) {
        TypeRef folded = fold(type);
        if (used.add(folded)) {
            waiting.add(folded);
        }
        if (folded instanceof TypeRef.Array array) {
            return "[" + use(array.element()) + "]";
        }
        return folded instanceof TypeRef.Scalar ? folded.name() : names.apply(folded.name());
    }

    /** All integer types are shown as one. */
    private static TypeRef fold(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return new TypeRef.Array(fold(array.element()));
        }
        return type instanceof TypeRef.Scalar scalar && scalar.builtin().isInteger() ? INT : type;
    }

    private SchemaInfo entry(Command command) {
        String arguments = use(command.data().orElse(EMPTY));
        String returned = use(command.returns().orElse(EMPTY));
        return new CommandInfo(
                command.name(),
                arguments,
                returned,
                command.flags().allowOob(),
                command.condition(),
                features(command.features()));
    }

    private SchemaInfo entry(Event event) {
        return new EventInfo(
                event.name(), use(event.data().orElse(EMPTY)), event.condition(), features(event.features()));
    }

    private SchemaInfo entry(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return new ArrayInfo(use(array), use(array.element()), condition(array.element()));
        }
        if (type instanceof TypeRef.Scalar scalar) {
            return new BuiltinInfo(scalar.name(), scalar.builtin().jsonType());
        }
        return entry(schema.type(new TypeRef.Defined(type.name())));
    }

    private Condition condition(TypeRef element) {
        return element instanceof TypeRef.Defined defined ? schema.type(defined).condition() : Condition.ALWAYS;
    }

    private SchemaInfo entry(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            return entry(object);
        }
        if (type instanceof EnumType enumType) {
            return entry(enumType);
        }
        if (type instanceof AlternateType alternate) {
            return entry(alternate);
        }
        throw new IllegalArgumentException("not a type that has an entry: '" + type.name() + "'");
    }

    private SchemaInfo entry(ObjectType object) {
        List<ObjectInfo.Member> members = object.members().stream()
                .map(member -> new ObjectInfo.Member(
                        member.name(),
                        use(member.type()),
                        member.optional(),
                        member.condition(),
                        features(member.features())))
                .toList();
        Optional<UnionType> union = object instanceof UnionType type ? Optional.of(type) : Optional.empty();
        List<ObjectInfo.Variant> variants = union.stream()
                .flatMap(type -> type.branches().stream())
                .map(branch -> new ObjectInfo.Variant(branch.name(), use(branch.type()), branch.condition()))
                .toList();
        return new ObjectInfo(
                names.apply(object.name()),
                members,
                union.map(UnionType::discriminator),
                variants,
                object.condition(),
                features(object.features()));
    }

    private SchemaInfo entry(EnumType type) {
        List<EnumInfo.Value> values = type.values().stream()
                .map(value -> new EnumInfo.Value(value.name(), value.condition(), features(value.features())))
                .toList();
        return new EnumInfo(names.apply(type.name()), values, type.condition(), features(type.features()));
    }

    private SchemaInfo entry(AlternateType type) {
        List<AlternateInfo.Alternative> alternatives = type.alternatives().stream()
                .map(alternative -> new AlternateInfo.Alternative(use(alternative.type()), alternative.condition()))
                .toList();
        return new AlternateInfo(names.apply(type.name()), alternatives, type.condition(), features(type.features()));
    }

    private static Optional<List<SchemaInfo.Feature>> features(List<Feature> features) {
        return features.isEmpty()
                ? Optional.empty()
                : Optional.of(features.stream()
                        .map(feature -> new SchemaInfo.Feature(feature.name(), feature.condition()))
                        .toList());
    }
}
