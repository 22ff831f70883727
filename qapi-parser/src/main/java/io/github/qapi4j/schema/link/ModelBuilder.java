package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.CheckedSchema.ModuleFile;
import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.EventDeclaration;
import io.github.qapi4j.schema.check.ObjectData;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Module;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the model of a schema without faults, definitions sorted into modules in table order (qapi-language §5.11). */
final class ModelBuilder {

    private final LinkContext context;
    private final ObjectTypes objects;
    private final Map<String, List<Definition>> byFile = new LinkedHashMap<>();

    ModelBuilder(LinkContext context, ObjectTypes objects) {
        this.context = context;
        this.objects = objects;
    }

    /** The model of all entities, given in table order. */
    Schema build(List<CheckedEntity> entities) {
        byFile.put(Module.BUILTIN, new ArrayList<>());
        for (ModuleFile file : context.schema().modules()) {
            byFile.put(file.file(), new ArrayList<>());
        }
        List<Definition> explicit = new ArrayList<>();
        for (CheckedEntity checked : entities) {
            Entity entity = checked.entity();
            Optional<Definition> definition = definition(entity, checked.documentation());
            if (definition.isPresent()) {
                byFile.computeIfAbsent(definition.get().position().file(), file -> new ArrayList<>())
                        .add(definition.get());
                if (entity.owner().isPresent() && !ImplicitTypes.isImplicit(entity.name())) {
                    explicit.add(definition.get());
                }
            }
        }
        return new Schema(modules(), explicit, context.schema().pragmas());
    }

    private List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        modules.add(new Module(Module.BUILTIN, byFile.getOrDefault(Module.BUILTIN, List.of())));
        for (ModuleFile file : context.schema().modules()) {
            modules.add(new Module(file.name(), byFile.getOrDefault(file.file(), List.of())));
        }
        return modules;
    }

    private Optional<Definition> definition(Entity entity, Optional<Documentation> text) {
        if (entity instanceof Entity.Enumeration enumeration) {
            return Optional.of(enumType(enumeration, text));
        }
        if (entity instanceof Entity.ObjectEntity object) {
            Optional<UnionDeclaration> union = object.union();
            return Optional.of(union.isPresent() ? union(object, union.get(), text) : struct(object, text));
        }
        if (entity instanceof Entity.Alternate alternate) {
            return Optional.of(alternate(alternate.declaration(), text));
        }
        if (entity instanceof Entity.CommandEntity command) {
            return Optional.of(command(command.declaration(), text));
        }
        if (entity instanceof Entity.EventEntity event) {
            return Optional.of(event(event.declaration(), text));
        }
        return Optional.empty();
    }

    private EnumType enumType(Entity.Enumeration entity, Optional<Documentation> text) {
        Optional<EnumDeclaration> declaration = entity.declaration();
        return new EnumType(
                entity.name(),
                entity.values(),
                declaration.flatMap(EnumDeclaration::prefix),
                condition(entity.owner()),
                features(entity.owner()),
                text,
                position(entity.owner()));
    }

    private StructType struct(Entity.ObjectEntity entity, Optional<Documentation> text) {
        CompletedObject completed = objects.complete(entity);
        boolean implicit = entity.shape().implicit();
        return new StructType(
                entity.name(),
                entity.shape().base().map(base -> new TypeRef.Defined(base.name())),
                completed.localMembers(),
                completed.members(),
                implicit,
                condition(entity.owner()),
                implicit ? List.of() : features(entity.owner()),
                text,
                position(entity.owner()));
    }

    private UnionType union(Entity.ObjectEntity entity, UnionDeclaration declaration, Optional<Documentation> text) {
        CompletedObject completed = objects.complete(entity);
        return new UnionType(
                entity.name(),
                entity.shape().base().map(base -> new TypeRef.Defined(base.name())),
                declaration.discriminator(),
                completed.members(),
                completed.branches(),
                declaration.condition(),
                declaration.features(),
                text,
                declaration.position());
    }

    private AlternateType alternate(AlternateDeclaration declaration, Optional<Documentation> text) {
        List<Alternative> alternatives = declaration.alternatives().stream()
                .map(alternative -> new Alternative(
                        alternative.name(), ref(alternative.type()), alternative.condition(), alternative.position()))
                .toList();
        return new AlternateType(
                declaration.name(),
                alternatives,
                declaration.condition(),
                declaration.features(),
                text,
                declaration.position());
    }

    private Command command(CommandDeclaration declaration, Optional<Documentation> text) {
        return new Command(
                declaration.name(),
                data(declaration, declaration.data()),
                declaration.returns().map(this::ref),
                declaration.flags(),
                declaration.condition(),
                declaration.features(),
                text,
                declaration.position());
    }

    private Event event(EventDeclaration declaration, Optional<Documentation> text) {
        return new Event(
                declaration.name(),
                data(declaration, declaration.data()),
                declaration.boxed(),
                declaration.condition(),
                declaration.features(),
                text,
                declaration.position());
    }

    private static Optional<TypeRef.Defined> data(Declaration owner, ObjectData data) {
        return ImplicitTypes.reference(owner, data).map(type -> new TypeRef.Defined(type.name()));
    }

    private TypeRef ref(TypeReference reference) {
        String name = reference.array() ? Entity.Array.nameFor(reference.name()) : reference.name();
        return context.table()
                .type(name)
                .flatMap(context.types()::ref)
                .orElseThrow(() -> new IllegalStateException("not checked: a reference to '" + name + "'"));
    }

    private static Condition condition(Optional<Declaration> owner) {
        return owner.map(Declaration::condition).orElse(Condition.ALWAYS);
    }

    private static List<Feature> features(Optional<Declaration> owner) {
        return owner.map(Declaration::features).orElse(List.of());
    }

    private static Position position(Optional<Declaration> owner) {
        return owner.map(Declaration::position).orElse(Predefined.POSITION);
    }
}
