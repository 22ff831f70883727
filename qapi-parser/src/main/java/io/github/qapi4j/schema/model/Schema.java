package io.github.qapi4j.schema.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A checked and linked schema. Immutable; every reference in it resolves. */
public final class Schema {

    /** The object type without members that stands for absent data (qapi-language §5.2). */
    public static final String EMPTY_TYPE = "q_empty";

    private final List<Module> modules;
    private final List<Definition> definitions;
    private final Map<String, TypeDefinition> types;
    private final Pragmas pragmas;

    /**
     * Made by the linker, which has checked that every reference resolves.
     *
     * @param modules the modules in order, {@code ./builtin} first
     * @param definitions what the schema files define, in parse order, without predefined and implicit types
     * @param pragmas the pragmas in force
     */
    public Schema(List<Module> modules, List<Definition> definitions, Pragmas pragmas) {
        this.modules = List.copyOf(modules);
        this.definitions = List.copyOf(definitions);
        this.pragmas = pragmas;
        Map<String, TypeDefinition> byName = new LinkedHashMap<>();
        for (Module module : modules) {
            for (Definition definition : module.definitions()) {
                if (definition instanceof TypeDefinition type) {
                    byName.put(type.name(), type);
                }
            }
        }
        this.types = Map.copyOf(byName);
    }

    /** What the schema files define, in parse order; neither predefined nor implicit types. */
    public List<Definition> definitions() {
        return definitions;
    }

    /** The modules in the order that introspection follows, {@code ./builtin} first. */
    public List<Module> modules() {
        return modules;
    }

    /** The pragmas in force. */
    public Pragmas pragmas() {
        return pragmas;
    }

    /**
     * The type that a reference of this schema means.
     *
     * @throws IllegalArgumentException if the reference is not of this schema
     */
    public TypeDefinition type(TypeRef.Defined ref) {
        return type(ref.name()).orElseThrow(() -> new IllegalArgumentException("no type '" + ref.name() + "'"));
    }

    /** The type of that name, predefined and implicit ones included. */
    public Optional<TypeDefinition> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * The object type that a reference of this schema means.
     *
     * @throws IllegalArgumentException if the reference is not of this schema or not to an object type
     */
    public ObjectType object(TypeRef.Defined ref) {
        if (type(ref) instanceof ObjectType object) {
            return object;
        }
        throw new IllegalArgumentException("'" + ref.name() + "' is not an object type");
    }
}
