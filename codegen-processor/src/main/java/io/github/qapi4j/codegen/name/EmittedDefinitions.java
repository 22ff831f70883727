package io.github.qapi4j.codegen.name;

import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The definitions that become Java: those of the schema's files, and the predefined types {@code QType} and {@code q_empty}
 * where the schema names them (qapi-language §5.3).
 */
public final class EmittedDefinitions {

    private static final List<String> PREDEFINED = List.of("QType", Schema.EMPTY_TYPE);

    private EmittedDefinitions() {}

    /** The definitions in schema order, predefined types last. */
    public static List<Definition> of(Schema schema) {
        List<Definition> definitions = new ArrayList<>(schema.definitions());
        for (String name : PREDEFINED) {
            Optional<TypeDefinition> type = schema.type(name);
            boolean named = type.isPresent()
                    && schema.definitions().stream()
                            .flatMap(definition -> references(schema, definition))
                            .anyMatch(reference -> reference.name().equals(name));
            if (named) {
                definitions.add(type.get());
            }
        }
        return definitions;
    }

    private static Stream<TypeRef> references(Schema schema, Definition definition) {
        if (definition instanceof ObjectType type) {
            return ofObject(type);
        }
        if (definition instanceof AlternateType type) {
            return elements(type.alternatives().stream().map(Alternative::type));
        }
        if (definition instanceof Command command) {
            return Stream.concat(elements(command.returns().stream()), ofData(schema, command.data()));
        }
        return definition instanceof Event event ? ofData(schema, event.data()) : Stream.empty();
    }

    private static Stream<TypeRef> ofData(Schema schema, Optional<TypeRef.Defined> data) {
        return data.stream().flatMap(ref -> ofObject(schema.object(ref)));
    }

    private static Stream<TypeRef> ofObject(ObjectType type) {
        Stream<TypeRef> members = elements(type.members().stream().map(Member::type));
        Stream<TypeRef> branches = type instanceof UnionType union
                ? union.branches().stream().filter(branch -> !branch.implied()).map(Branch::type)
                : Stream.empty();
        return Stream.concat(Stream.concat(type.base().stream(), members), branches);
    }

    private static Stream<TypeRef> elements(Stream<TypeRef> types) {
        return types.map(type -> type instanceof TypeRef.Array array ? array.element() : type);
    }
}
