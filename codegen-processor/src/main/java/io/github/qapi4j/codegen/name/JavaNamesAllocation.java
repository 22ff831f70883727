package io.github.qapi4j.codegen.name;

import io.github.qapi4j.codegen.name.Subject.Role;
import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.Module;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives names, in schema order, and reports what clashes. */
public final class JavaNamesAllocation {

    private final Schema schema;
    private final Map<String, String> overrides;
    private final Map<Subject, String> names = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Diagnostic> clashes = new ArrayList<>();
    private final NameScope files = NameScope.ignoringCase("file", clashes);

    private JavaNamesAllocation(Schema schema, Map<String, String> overrides) {
        this.schema = schema;
        this.overrides = overrides;
    }

    /**
     * Names everything in a schema.
     *
     * @param overrides names that users chose, by {@code Definition} or {@code Definition.part}
     * @param problems gets what clashes and which override changes nothing
     */
    public static JavaNames allocate(Schema schema, Map<String, String> overrides, List<Diagnostic> problems) {
        JavaNamesAllocation allocation = new JavaNamesAllocation(schema, overrides);
        allocation.run();
        allocation.checkOverrides();
        problems.addAll(allocation.clashes);
        return new JavaNames(allocation.names);
    }

    private void run() {
        for (Definition definition : EmittedDefinitions.of(schema)) {
            if (definition instanceof EnumType type) {
                type(type);
                values(type);
            } else if (definition instanceof AlternateType type) {
                type(type);
                alternatives(type);
            } else if (definition instanceof UnionType type) {
                type(type);
                members(type);
                branches(type);
            } else if (definition instanceof StructType type) {
                type(type);
                members(type);
            } else if (definition instanceof Command command) {
                command(command);
            } else if (definition instanceof Event event) {
                event(event);
            }
        }
        modules();
    }

    private void type(Definition type) {
        file(Role.TYPE, type, JavaWords.type(chosen(type.name(), "").orElse(CamelCase.upper(type.name()))));
    }

    private void command(Command command) {
        String name = chosen(command.name(), "").orElse(CamelCase.upper(command.name()));
        file(Role.COMMAND, command, name + "Command");
        names.put(new Subject(Role.METHOD, command.name(), ""), JavaWords.variable(CamelCase.lower(name)));
        data(command, command.data(), name + "Arguments");
    }

    private void event(Event event) {
        String name = chosen(event.name(), "").orElse(CamelCase.ofCapitals(event.name()));
        file(Role.EVENT, event, name + "Event");
        data(event, event.data(), name + "Data");
    }

    private void data(Definition definition, Optional<TypeRef.Defined> data, String name) {
        Optional<ObjectType> type = data.map(schema::object);
        if (type.isEmpty()) {
            file(Role.DATA, definition, name);
        } else if (type.get() instanceof StructType struct && struct.implicit()) {
            file(Role.DATA, definition, name);
            members(struct);
        }
    }

    private void file(Role role, Definition definition, String name) {
        names.put(new Subject(role, definition.name(), ""), name);
        files.take(name, definition.name(), definition.position());
    }

    private void modules() {
        for (Module module : schema.modules()) {
            if (module.definitions().stream().anyMatch(Command.class::isInstance)) {
                String base = module.name()
                        .substring(module.name().lastIndexOf('/') + 1)
                        .replaceFirst("\\.json$", "");
                String name = CamelCase.upper(base) + "Commands";
                names.put(new Subject(Role.MODULE, module.name(), ""), name);
                files.take(name, module.name(), Position.ofFile(module.name()));
            }
        }
    }

    private void values(EnumType type) {
        NameScope constants = NameScope.exact("constant", clashes);
        for (EnumValue value : type.values()) {
            String name = chosen(type.name(), value.name()).orElse(CamelCase.constant(value.name()));
            names.put(new Subject(Role.CONSTANT, type.name(), value.name()), name);
            constants.take(name, type.name() + "." + value.name(), value.position());
        }
    }

    private void alternatives(AlternateType type) {
        NameScope nested = NameScope.ignoringCase("nested class", clashes);
        for (Alternative alternative : type.alternatives()) {
            nested(nested, type.name(), alternative.name(), alternative.position());
        }
    }

    private void branches(UnionType type) {
        NameScope nested = NameScope.ignoringCase("nested class", clashes);
        for (Branch branch : type.branches()) {
            if (!branch.implied()) {
                nested(nested, type.name(), branch.name(), branch.position());
            }
        }
    }

    private void nested(NameScope scope, String type, String part, Position position) {
        String name = JavaWords.type(chosen(type, part).orElse(CamelCase.upper(part)));
        String enclosing = names.get(new Subject(Role.TYPE, type, ""));
        if (name.equalsIgnoreCase(enclosing)) {
            name += "_";
        }
        names.put(new Subject(Role.NESTED, type, part), name);
        scope.take(name, type + "." + part, position);
    }

    private void members(ObjectType type) {
        NameScope accessors = NameScope.exact("accessor", clashes);
        for (Member member : type.members()) {
            Subject subject = new Subject(Role.PROPERTY, member.declaredBy(), member.name());
            String name = names.computeIfAbsent(
                    subject,
                    s -> JavaWords.property(
                            chosen(ownerOf(type, member), member.name()).orElse(CamelCase.upper(member.name()))));
            String key = ownerOf(type, member) + "." + member.name();
            accessors.take("get" + name, key, member.position());
            if (isUnsigned(member.type())) {
                accessors.take("get" + name + "Unsigned", key, member.position());
                accessors.take("get" + name + "Big", key, member.position());
            }
        }
    }

    /** The name that users know: implicit types have none, and are called {@code q_obj_NAME-base} or {@code -arg}. */
    private String ownerOf(ObjectType type, Member member) {
        boolean implicit = schema.type(member.declaredBy()).isPresent()
                && schema.type(member.declaredBy()).get() instanceof StructType struct
                && struct.implicit();
        if (!implicit) {
            return member.declaredBy();
        }
        return type instanceof UnionType ? type.name() : type.name().replaceFirst("^q_obj_(.*)-arg$", "$1");
    }

    private static boolean isUnsigned(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && (scalar.builtin() == Builtin.UINT64 || scalar.builtin() == Builtin.SIZE);
    }

    private Optional<String> chosen(String definition, String part) {
        String key = part.isEmpty() ? definition : definition + "." + part;
        known.add(key);
        return Optional.ofNullable(overrides.get(key));
    }

    private void checkOverrides() {
        for (String key : overrides.keySet()) {
            if (!known.contains(key)) {
                String message = "the schema defines no '" + key + "'";
                clashes.add(
                        NearestName.suggest(OptionProblems.unknownName(GeneratorOption.NAMES, message), key, known));
            }
        }
    }
}
