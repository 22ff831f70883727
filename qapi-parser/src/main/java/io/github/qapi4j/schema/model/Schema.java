package io.github.qapi4j.schema.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A checked and linked schema. Immutable; every reference in it resolves. */
public final class Schema {

    /** The object type without members that stands for absent data (qapi-language §5.2). */
    public static final String EMPTY_TYPE = "q_empty";

    private final List<Module> modules;
    private final List<Definition> definitions;
    private final Map<String, TypeDefinition> types = new HashMap<>();
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
        for (Module module : modules) {
            for (Definition definition : module.definitions()) {
                if (definition instanceof TypeDefinition type) {
                    types.put(type.name(), type);
                }
            }
        }
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

    /**
     * The schema of the build that has exactly these symbols defined: definitions, members, values, branches,
     * alternatives and features whose condition is false are gone, and what is left has no condition any more.
     *
     * <p>A type whose own condition is false stays if something that is left refers to it, for the language lets an
     * unconditional member use a conditional type (qapi-language §5.10). Every value of a union's discriminator has a
     * branch again: one whose branch is gone has no further members, and a branch whose value is gone is gone with it.
     */
    public Schema resolve(Set<String> defined) {
        return new Resolution(this, Selector.build(defined)).resolve();
    }

    /**
     * The schema without the definitions, optional members and values that have a feature, whatever its condition.
     * Mandatory members stay, and so does a type that something refers to which is left; a branch whose value is gone is
     * gone with it.
     *
     * @param feature {@link Feature#UNSTABLE}, for example
     */
    public Schema without(String feature) {
        return new Resolution(this, Selector.without(feature)).resolve();
    }

    /**
     * The schema that has some definitions and all that they need, however indirectly, and nothing else.
     *
     * @param roots the names of the definitions; one that the schema does not have does not count
     */
    public Schema reachableFrom(Set<String> roots) {
        return new Resolution(this, Selector.everything()).resolve(definition -> roots.contains(definition.name()));
    }
}
