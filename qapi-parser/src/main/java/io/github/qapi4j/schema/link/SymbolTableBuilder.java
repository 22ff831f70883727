package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.AlternateDeclaration;
import io.github.qapi4j.schema.check.BranchDeclaration;
import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EnumDeclaration;
import io.github.qapi4j.schema.check.EventDeclaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.check.ObjectData;
import io.github.qapi4j.schema.check.StructDeclaration;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters predefined types and definitions, each with the types that come with it (qapi-language §5.2). */
final class SymbolTableBuilder {

    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Faults faults;

    SymbolTableBuilder(Faults faults) {
        this.faults = faults;
        for (Builtin builtin : Builtin.values()) {
            put(new Entity.Scalar(builtin));
            put(new Entity.Array(builtin.schemaName(), Optional.empty()));
        }
        put(new Entity.ObjectEntity(
                new ObjectShape(Schema.EMPTY_TYPE, true, Optional.empty(), List.of()), Optional.empty()));
        put(Predefined.qtype());
    }

    SymbolTable build() {
        return new SymbolTable(entities);
    }

    void enter(Declaration declaration) {
        if (declaration instanceof EnumDeclaration d) {
            define(d, new Entity.Enumeration(d.name(), d.values(), Optional.of(d)));
        } else if (declaration instanceof StructDeclaration d) {
            enterStruct(d);
        } else if (declaration instanceof UnionDeclaration d) {
            Optional<TypeReference> base = data(d, d.base());
            define(d, new Entity.ObjectEntity(new ObjectShape(d.name(), false, base, List.of()), Optional.of(d)));
        } else if (declaration instanceof AlternateDeclaration d) {
            d.alternatives().stream().map(BranchDeclaration::type).forEach(type -> array(d, type));
            define(d, new Entity.Alternate(d));
        } else if (declaration instanceof CommandDeclaration d) {
            data(d, d.data());
            d.returns().ifPresent(type -> array(d, type));
            define(d, new Entity.CommandEntity(d));
        } else if (declaration instanceof EventDeclaration d) {
            data(d, d.data());
            define(d, new Entity.EventEntity(d));
        }
    }

    private void enterStruct(StructDeclaration declaration) {
        arrays(declaration, declaration.members());
        boolean implicit = ImplicitTypes.isImplicit(declaration.name());
        ObjectShape shape = new ObjectShape(declaration.name(), implicit, declaration.base(), declaration.members());
        Entity entity = new Entity.ObjectEntity(shape, Optional.of(declaration));
        if (implicit) {
            // Several unions of the oldest form share the wrapper of a type.
            entities.putIfAbsent(entity.name(), entity);
        } else {
            define(declaration, entity);
        }
    }

    private Optional<TypeReference> data(Declaration owner, ObjectData data) {
        List<MemberDeclaration> members = data.inlineMembers();
        arrays(owner, members);
        Optional<TypeReference> type = ImplicitTypes.reference(owner, data);
        if (!members.isEmpty() && type.isPresent()) {
            ObjectShape shape = new ObjectShape(type.get().name(), true, Optional.empty(), members);
            entities.putIfAbsent(shape.name(), new Entity.ObjectEntity(shape, Optional.of(owner)));
        }
        return type;
    }

    private void arrays(Declaration owner, List<MemberDeclaration> members) {
        for (MemberDeclaration member : members) {
            array(owner, member.type());
        }
    }

    private void array(Declaration owner, TypeReference type) {
        if (type.array()) {
            Entity.Array array = new Entity.Array(type.name(), Optional.of(owner));
            entities.putIfAbsent(array.name(), array);
        }
    }

    private void put(Entity entity) {
        entities.put(entity.name(), entity);
    }

    private void define(Declaration declaration, Entity entity) {
        Entity earlier = entities.putIfAbsent(entity.name(), entity);
        if (earlier == null) {
            return;
        }
        Optional<Declaration> owner = earlier.owner();
        if (owner.isEmpty()) {
            faults.error(declaration, "Q-SEM-002", "'" + entity.name() + "' is the name of a predefined type");
            return;
        }
        Diagnostic again = faults.fault(
                declaration,
                "Q-SEM-001",
                declaration.head().namePosition(),
                declaration.kind() + " '" + entity.name() + "' is already defined, as "
                        + owner.get().kind());
        faults.report(
                again.withNote(owner.get().head().namePosition(), "'" + entity.name() + "' is first defined here"));
    }
}
