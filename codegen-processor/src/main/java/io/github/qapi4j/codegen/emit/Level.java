package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;

/**
 * The members whose fields one class has; those of its superclasses are not among them.
 *
 * @param properties the members in schema order, with a union's tag
 * @param tag the member among them that is the tag of a union
 * @param isDerived whether the class extends another generated class, whose members come first
 */
record Level(List<Property> properties, Optional<Property> tag, boolean isDerived) {

    Level {
        properties = List.copyOf(properties);
    }

    /** The members that have a setter. */
    List<Property> settable() {
        return properties.stream().filter(p -> !isTag(p)).toList();
    }

    boolean isTag(Property property) {
        return tag.isPresent() && tag.get().index() == property.index();
    }

    /** The index of the first member. */
    int first() {
        return properties.isEmpty() ? 0 : properties.get(0).index();
    }

    /** An index among all members as an index among these. */
    CodeBlock local(String index) {
        return first() == 0 ? CodeBlock.of(index) : CodeBlock.of("($L - $L)", index, first());
    }

    /** Whether members follow that no field here holds: those of a union's branch. */
    boolean isOpen() {
        return tag.isPresent();
    }

    /** The index by which the superclass knows a member that is none of these. */
    CodeBlock beyond() {
        return isOpen() ? CodeBlock.of("index - $L", properties.size()) : CodeBlock.of("index");
    }

    /** The members that must be present. A union has its tag from its class. */
    List<Property> required() {
        return settable().stream().filter(Property::isRequired).toList();
    }

    Presence presence() {
        return Presence.of(properties);
    }
}
