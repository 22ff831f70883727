package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Optional;

/** Resolves type references by exact name (qapi-language §5.3). What cannot be resolved is reported or known to be a consequence. */
final class TypeLookup {

    private final SymbolTable table;
    private final UnknownTypes unknown;

    TypeLookup(SymbolTable table, UnknownTypes unknown) {
        this.table = table;
        this.unknown = unknown;
    }

    /**
     * The type that a reference means, one of several of its kind in a definition.
     *
     * @param user the definition that holds the reference
     * @param code what to report if there is no such type
     * @param kind what the type is for: {@code member}
     * @param name the name of that
     */
    Optional<Entity.Type> find(TypeReference reference, Declaration user, String code, String kind, String name) {
        Optional<Entity.Type> named = table.type(reference.name());
        if (named.isEmpty()) {
            return find(reference, user, code, kind + " '" + name + "'");
        }
        return reference.array() ? table.type(Entity.Array.nameFor(reference.name())) : named;
    }

    /**
     * The type that a reference means.
     *
     * @param user the definition that holds the reference
     * @param code what to report if there is no such type
     * @param place what the type is for, as a message names it: {@code member 'rate'}
     */
    Optional<Entity.Type> find(TypeReference reference, Declaration user, String code, String place) {
        if (reference.array()) {
            if (table.type(reference.name()).isEmpty()) {
                unknown.used(reference, user, place);
            }
            return table.type(Entity.Array.nameFor(reference.name()));
        }
        Optional<Entity.Type> type = table.type(reference.name());
        if (type.isEmpty()) {
            unknown.report(reference.name(), user, code, place);
            unknown.used(reference, user, place);
        }
        return type;
    }

    /** The type of an array's elements; if there is none, that was or will be reported for the array. */
    Optional<Entity.Type> element(Entity.Array array) {
        return table.type(array.element());
    }

    /** The model's reference to a type; empty for an array whose element type is not known. */
    Optional<TypeRef> ref(Entity.Type type) {
        if (type instanceof Entity.Scalar scalar) {
            return Optional.of(new TypeRef.Scalar(scalar.builtin()));
        }
        if (type instanceof Entity.Array array) {
            return element(array)
                    .filter(element -> !(element instanceof Entity.Array))
                    .flatMap(this::ref)
                    .map(TypeRef.Array::new);
        }
        return Optional.of(new TypeRef.Defined(type.name()));
    }
}
