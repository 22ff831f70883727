package io.github.qapi4j.codegen.name;

import io.github.qapi4j.codegen.name.Subject.Role;
import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.GeneratorOptions;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives names, in schema order, and reports what clashes. */
public final class JavaNamesAllocation {

    private final Schema schema;
    private final List<Diagnostic> clashes;
    private final CamelCase camelCase;
    private final NameGiver names;
    private final NameScope files;

    private JavaNamesAllocation(Schema schema, GeneratorOptions options, NameMap recorded, List<Diagnostic> clashes) {
        this.schema = schema;
        this.clashes = clashes;
        this.camelCase = new CamelCase(options.acronyms());
        this.names = new NameGiver(options, recorded, clashes);
        this.files = NameScope.ignoringCase("file", clashes);
    }

    /**
     * Names everything in a schema.
     *
     * @param recorded the names that things had before, and keep
     * @param problems gets what clashes, and what was chosen against the record
     */
    public static NamedSchema allocate(
            Schema schema, GeneratorOptions options, NameMap recorded, List<Diagnostic> problems) {
        JavaNamesAllocation allocation = new JavaNamesAllocation(schema, options, recorded, problems);
        allocation.run();
        return new NamedSchema(new JavaNames(allocation.names.names(), allocation.camelCase), allocation.names.map());
    }

    /**
     * Reports the names that users chose for what a schema does not define.
     *
     * @param schema the whole schema, whatever of it is generated
     */
    public static void checkChosen(Schema schema, GeneratorOptions options, List<Diagnostic> problems) {
        if (!options.names().isEmpty()) {
            JavaNamesAllocation allocation =
                    new JavaNamesAllocation(schema, options, NameMap.empty(), new ArrayList<>());
            allocation.run();
            Set<String> known = allocation.names.keys();
            for (String key : options.names().keySet()) {
                if (!known.contains(key)) {
                    Diagnostic problem =
                            OptionProblems.unknownName(GeneratorOption.NAMES, "the schema defines no '" + key + "'");
                    problems.add(NearestName.suggest(problem, key, known));
                }
            }
        }
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
        file(Role.TYPE, type, JavaWords.type(capitalized(type.name()).orElseGet(() -> camelCase.upper(type.name()))));
    }

    private void command(Command command) {
        String name = capitalized(command.name()).orElseGet(() -> camelCase.upper(command.name()));
        file(Role.COMMAND, command, name + "Command");
        names.give(
                new Subject(Role.METHOD, command.name(), ""),
                command.name(),
                JavaWords.variable(camelCase.lower(name)));
        data(command, command.data(), name + "Arguments");
    }

    private void event(Event event) {
        String name = capitalized(event.name()).orElseGet(() -> camelCase.ofCapitals(event.name()));
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

    private void file(Role role, Definition definition, String made) {
        file(role, definition.name(), made, definition.position());
    }

    private void file(Role role, String key, String made, Position position) {
        String name = names.give(new Subject(role, key, ""), key, made);
        files.take(name, key, position, names.isRecorded(role, key));
    }

    private void modules() {
        for (Module module : schema.modules()) {
            if (module.definitions().stream().anyMatch(Command.class::isInstance)) {
                String base = module.name()
                        .substring(module.name().lastIndexOf('/') + 1)
                        .replaceFirst("\\.json$", "");
                String name = capitalized(module.name()).orElseGet(() -> camelCase.upper(base));
                file(Role.MODULE, module.name(), name + "Commands", Position.ofFile(module.name()));
            }
        }
    }

    private void values(EnumType type) {
        NameScope constants = NameScope.exact("constant", clashes);
        for (EnumValue value : type.values()) {
            String made = names.chosen(key(type.name(), value.name())).orElse(CamelCase.constant(value.name()));
            part(constants, Role.CONSTANT, type.name(), value.name(), made, value.position());
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
        String made = JavaWords.type(capitalized(key(type, part)).orElseGet(() -> camelCase.upper(part)));
        boolean hidesEnclosing = made.equalsIgnoreCase(names.names().get(new Subject(Role.TYPE, type, "")));
        part(scope, Role.NESTED, type, part, hidesEnclosing ? made + "_" : made, position);
    }

    private void part(NameScope scope, Role role, String type, String part, String made, Position position) {
        String key = key(type, part);
        String name = names.give(new Subject(role, type, part), key, made);
        scope.take(name, key, position, names.isRecorded(role, key));
    }

    private void members(ObjectType type) {
        NameScope accessors = NameScope.exact("accessor", clashes);
        for (Member member : type.members()) {
            String key = key(ownerOf(type, member), member.name());
            String made = JavaWords.property(capitalized(key).orElseGet(() -> camelCase.upper(member.name())));
            String name = names.give(new Subject(Role.PROPERTY, member.declaredBy(), member.name()), key, made);
            boolean recorded = names.isRecorded(Role.PROPERTY, key);
            accessors.take("get" + name, key, member.position(), recorded);
            if (isUnsigned(member.type())) {
                accessors.take("get" + name + "Unsigned", key, member.position(), recorded);
                accessors.take("get" + name + "Big", key, member.position(), recorded);
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

    /** The name that the user chose, as a class or an accessor has it. */
    private Optional<String> capitalized(String key) {
        return names.chosen(key).map(CamelCase::capitalized);
    }

    private static String key(String definition, String part) {
        return definition + "." + part;
    }
}
