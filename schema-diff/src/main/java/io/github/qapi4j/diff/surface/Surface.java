package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A whole interface. Immutable; every reference in it resolves. */
public final class Surface {

    private final String label;
    private final Set<Facet> hidden;
    private final Map<String, Operation> operations;
    private final Map<String, Shape> shapes;
    private final Map<String, String> modules;
    private final Pragmas pragmas;

    /**
     * Takes an interface apart from where it came from.
     *
     * @param label what reports call it
     * @param hidden what its kind of input cannot show
     * @param operations its commands and events
     * @param shapes its types; the empty object type is added if it is missing
     * @param modules what reports call the modules, by their files' names in positions, as far as known
     * @param pragmas the pragmas in force
     */
    public Surface(
            String label,
            Set<Facet> hidden,
            Collection<Operation> operations,
            Collection<Shape> shapes,
            Map<String, String> modules,
            Pragmas pragmas) {
        this.label = label;
        this.hidden = hidden.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hidden));
        Map<String, Operation> byName = new LinkedHashMap<>(2 * operations.size());
        operations.forEach(o -> byName.put(o.name(), o));
        this.operations = Collections.unmodifiableMap(byName);
        Map<String, Shape> shapesByName = new LinkedHashMap<>(2 * shapes.size() + 2);
        shapesByName.put(Schema.EMPTY_TYPE, emptyObject());
        shapes.forEach(s -> shapesByName.put(s.name(), s));
        this.shapes = Collections.unmodifiableMap(shapesByName);
        this.modules = Map.copyOf(modules);
        this.pragmas = pragmas;
    }

    private static ObjectShape emptyObject() {
        String name = Schema.EMPTY_TYPE;
        return new ObjectShape(name, false, List.of(), Optional.empty(), List.of(), List.of(name), Traits.NONE);
    }

    /** What reports call it. */
    public String label() {
        return label;
    }

    /** What its kind of input cannot show. */
    public Set<Facet> hidden() {
        return hidden;
    }

    /** The commands and events in order. */
    public Collection<Operation> operations() {
        return operations.values();
    }

    /** The command or event of that name. */
    public Optional<Operation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** The types. */
    public Collection<Shape> shapes() {
        return shapes.values();
    }

    /** Whether there is a type of that name. */
    public boolean hasShape(String name) {
        return shapes.containsKey(name);
    }

    /** The type of that name. */
    public Optional<Shape> shape(String name) {
        return Optional.ofNullable(shapes.get(name));
    }

    /** What reports call the modules, by their files' names in positions, as far as known. */
    public Map<String, String> modules() {
        return modules;
    }

    /** The module that defines a type, a command or an event with these traits; empty if that is not known. */
    public Optional<String> module(Traits definition) {
        return definition.position().map(position -> modules.get(position.file()));
    }

    /** The pragmas in force. */
    public Pragmas pragmas() {
        return pragmas;
    }

    /**
     * The type that a reference means.
     *
     * @throws IllegalArgumentException if the reference is not of this interface
     */
    public Shape shape(TypeRef.Defined ref) {
        Shape shape = shapes.get(ref.name());
        if (shape == null) {
            throw new IllegalArgumentException("no type '" + ref.name() + "' in " + label);
        }
        return shape;
    }

    /**
     * The object type that a reference means.
     *
     * @throws IllegalArgumentException if the reference is not of this interface or not to an object type
     */
    public ObjectShape object(TypeRef.Defined ref) {
        if (shape(ref) instanceof ObjectShape object) {
            return object;
        }
        throw new IllegalArgumentException("'" + ref.name() + "' is not an object type in " + label);
    }

    /** The value of a discriminator that selects a branch, if the discriminator is an enum that has it. */
    public Optional<ValueShape> tagValue(ObjectShape union, String value) {
        return union.tag()
                .flatMap(union::member)
                .filter(member -> member.type() instanceof TypeRef.Defined)
                .map(member -> shape((TypeRef.Defined) member.type()))
                .filter(EnumShape.class::isInstance)
                .flatMap(type -> ((EnumShape) type).value(value));
    }

    /** The traits of a branch; it is as deprecated and as unstable as the value that selects it. */
    public Traits branchTraits(ObjectShape union, BranchShape branch) {
        return tagValue(union, branch.value())
                .map(value -> branch.traits().withFeatures(value.traits().features()))
                .orElse(branch.traits());
    }
}
