package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Branch;
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
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an interface out of a schema, which shows everything. */
public final class SchemaSurface {

    private static final Command.Flags EVENT_FLAGS = new Command.Flags(false, true, true, false, false, false);
    private static final Command.Flags BOXED_EVENT_FLAGS = new Command.Flags(true, true, true, false, false, false);

    private final Schema schema;
    private final Map<String, Documentation> inlineDocumentation = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, String> modules = new HashMap<>();

    private SchemaSurface(Schema schema) {
        this.schema = schema;
    }

    /** The interface that a schema describes. */
    public static Surface of(Schema schema, String label) {
        SchemaSurface reader = new SchemaSurface(schema);
        for (Definition definition : schema.definitions()) {
            definition.documentation().ifPresent(doc -> reader.document(definition, doc));
        }
        for (Module module : schema.modules()) {
            String place = place(module, label);
            for (Definition definition : module.definitions()) {
                reader.add(definition);
            }
            if (!module.definitions().isEmpty()) {
                reader.modules.put(module.definitions().get(0).position().file(), place);
            }
        }
        return new Surface(label, Set.of(), reader.operations, reader.shapes, reader.modules, schema.pragmas());
    }

    /** The root may be called as it likes: baseline and candidate are often two files side by side. */
    private static String place(Module module, String label) {
        String root = label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf(':')) + 1);
        return module.name().equals(root) ? "the root file" : "file " + module.name();
    }

    /** Members of inline bases and of inline data are described by the definition that holds them. */
    private void document(Definition definition, Documentation doc) {
        Optional<TypeRef.Defined> inline = Optional.empty();
        if (definition instanceof Command command) {
            inline = command.data();
        } else if (definition instanceof Event event) {
            inline = event.data();
        } else if (definition instanceof UnionType union) {
            inline = union.base();
        }
        if (inline.isPresent() && implicit(schema.type(inline.get()))) {
            inlineDocumentation.put(inline.get().name(), doc);
        }
    }

    private static boolean implicit(Definition definition) {
        return definition instanceof StructType struct && struct.implicit();
    }

    private void add(Definition definition) {
        if (definition instanceof Command c) {
            operations.add(new Operation(
                    c.name(), false, c.data().orElse(empty()), c.returns(), c.flags(), traits(definition)));
        } else if (definition instanceof Event e) {
            Command.Flags flags = e.boxed() ? BOXED_EVENT_FLAGS : EVENT_FLAGS;
            operations.add(new Operation(
                    e.name(), true, e.data().orElse(empty()), Optional.empty(), flags, traits(definition)));
        } else if (definition instanceof EnumType type) {
            shapes.add(enumShape(type));
        } else if (definition instanceof AlternateType type) {
            shapes.add(alternateShape(type));
        } else if (definition instanceof ObjectType type) {
            shapes.add(objectShape(type));
        }
    }

    private static TypeRef.Defined empty() {
        return new TypeRef.Defined(Schema.EMPTY_TYPE);
    }

    private EnumShape enumShape(EnumType type) {
        DocTexts docs = docs(type);
        List<ValueShape> values = new ArrayList<>();
        for (EnumValue v : type.values()) {
            values.add(new ValueShape(
                    v.name(), docs.traits(v.name(), v.condition(), v.features(), Optional.of(v.position()))));
        }
        return new EnumShape(type.name(), true, values, type.prefix(), traits(type));
    }

    private AlternateShape alternateShape(AlternateType type) {
        DocTexts docs = docs(type);
        List<AlternativeShape> alternatives = type.alternatives().stream()
                .map(a -> new AlternativeShape(
                        a.name(), a.type(), docs.traits(a.name(), a.condition(), List.of(), Optional.of(a.position()))))
                .toList();
        return new AlternateShape(type.name(), true, alternatives, traits(type));
    }

    private ObjectShape objectShape(ObjectType type) {
        List<MemberShape> members = new ArrayList<>();
        String declaredBy = type.name();
        String declarer = type.name();
        DocTexts docs = docs(type);
        for (Member m : type.members()) {
            if (!m.declaredBy().equals(declaredBy)) {
                declaredBy = m.declaredBy();
                TypeDefinition ancestor = schema.type(new TypeRef.Defined(declaredBy));
                declarer = implicit(ancestor) ? type.name() : declaredBy;
                docs = docs(ancestor);
            }
            members.add(new MemberShape(
                    m.name(),
                    m.type(),
                    m.optional(),
                    declarer,
                    docs.traits(m.name(), m.condition(), m.features(), Optional.of(m.position()))));
        }
        Optional<String> tag = Optional.empty();
        List<BranchShape> branches = new ArrayList<>();
        if (type instanceof UnionType union) {
            tag = Optional.of(union.discriminator());
            DocTexts own = docs(type);
            for (Branch b : union.branches()) {
                branches.add(new BranchShape(
                        b.name(),
                        b.type(),
                        b.implied(),
                        own.traits("", b.condition(), List.of(), Optional.of(b.position()))));
            }
        }
        return new ObjectShape(type.name(), !implicit(type), members, tag, branches, lineage(type), traits(type));
    }

    private List<String> lineage(ObjectType type) {
        List<String> names = new ArrayList<>();
        names.add(type.name());
        for (Optional<TypeRef.Defined> base = type.base(); base.isPresent(); ) {
            ObjectType ancestor = schema.object(base.get());
            if (!implicit(ancestor)) {
                names.add(ancestor.name());
            }
            base = ancestor.base();
        }
        return names;
    }

    private Traits traits(Definition definition) {
        return docs(definition)
                .definition(definition.condition(), definition.features(), Optional.of(definition.position()));
    }

    private DocTexts docs(Definition definition) {
        return new DocTexts(
                definition.documentation().isPresent()
                        ? definition.documentation()
                        : Optional.ofNullable(inlineDocumentation.get(definition.name())));
    }
}
