package io.github.qapi4j.codegen.name;

import io.github.qapi4j.schema.model.Member;
import java.util.Map;

/**
 * The Java names of everything that a schema defines: the one place where names come from. Helper names of generated code
 * end in an underscore, which no name that is made from the schema does unless Java forces it to.
 */
public final class JavaNames {

    private final Map<Subject, String> names;
    private final CamelCase camelCase;

    JavaNames(Map<Subject, String> names, CamelCase camelCase) {
        this.names = Map.copyOf(names);
        this.camelCase = camelCase;
    }

    /** The simple name of a type's class or interface. */
    public String type(String type) {
        return name(Subject.Role.TYPE, type, "");
    }

    /** The simple name of a command's class, {@code MigrateCommand}. */
    public String command(String command) {
        return name(Subject.Role.COMMAND, command, "");
    }

    /** The simple name of an event's class, {@code MigrationEvent}. */
    public String event(String event) {
        return name(Subject.Role.EVENT, event, "");
    }

    /** The simple name of the class of inline or absent data: {@code MigrateArguments}, {@code MigrationData}. */
    public String data(String definition) {
        return name(Subject.Role.DATA, definition, "");
    }

    /** The simple name of the interface of a module's commands. */
    public String commands(String module) {
        return name(Subject.Role.MODULE, module, "");
    }

    /** A command's method in the interface of its module. */
    public String method(String command) {
        return name(Subject.Role.METHOD, command, "");
    }

    /** What is common to the names of a member's accessors: {@code MaxBandwidth} in {@code getMaxBandwidth}. */
    public String property(Member member) {
        return name(Subject.Role.PROPERTY, member.declaredBy(), member.name());
    }

    /** The field that keeps a member: {@code maxBandwidth}. */
    public String field(Member member) {
        return JavaWords.variable(camelCase.lower(property(member)));
    }

    /** The constant of an enum value. */
    public String constant(String type, String value) {
        return name(Subject.Role.CONSTANT, type, value);
    }

    /** The simple name of the class nested for a branch of a union or an alternative of an alternate. */
    public String nested(String type, String part) {
        return name(Subject.Role.NESTED, type, part);
    }

    private String name(Subject.Role role, String definition, String part) {
        String name = names.get(new Subject(role, definition, part));
        if (name == null) {
            throw new IllegalArgumentException("no name given to " + role + " " + definition + " " + part);
        }
        return name;
    }
}
