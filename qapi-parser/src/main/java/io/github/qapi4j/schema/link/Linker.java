package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CheckedSchema;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.doc.DocAttachment;
import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Pragmas;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves and checks declarations and makes the linked model of them (qapi-language §5). Stateless. */
public final class Linker {

    private Linker() {}

    /**
     * Links a schema.
     *
     * @param checked what passed the context-free checks
     * @param diagnostics where to report, in the reference's order; knows the dialect
     * @return the schema, if no error was reported, now or before
     */
    public static Optional<Schema> link(CheckedSchema checked, Diagnostics diagnostics) {
        Faults faults = new Faults(diagnostics);
        SymbolTableBuilder builder = new SymbolTableBuilder(faults);
        checked.declarations().forEach(builder::enter);
        SymbolTable table = builder.build();
        UnknownTypes unknown = new UnknownTypes(checked, table, faults);
        LinkContext context = new LinkContext(checked, table, new TypeLookup(table, unknown), unknown, faults);
        ObjectTypes objects = new ObjectTypes(context);
        EntityCheck checks = new EntityCheck(context, objects);
        DocAttachment docs = new DocAttachment(
                diagnostics,
                (fault, definition, missing) -> faults.reportOnce(fault, Cause.undescribed(definition, missing)));
        List<CheckedEntity> entities = new ArrayList<>();
        for (Entity entity : table.entities()) {
            if (diagnostics.isFull()) {
                break;
            }
            checks.check(entity);
            entities.add(new CheckedEntity(entity, documentation(entity, docs, checked.pragmas())));
        }
        docs.reportSurplus();
        FeatureCount.check(checked.declarations(), faults);
        unknown.addNotes();
        faults.addNotes();
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new ModelBuilder(context, objects).build(entities));
    }

    /** The comment of the definition that an entity is, not of one that it merely came with. */
    private static Optional<Documentation> documentation(Entity entity, DocAttachment docs, Pragmas pragmas) {
        Declaration owner = entity.owner().orElse(null);
        if (owner == null || owner.comment().isEmpty() || !owner.name().equals(entity.name())) {
            return Optional.empty();
        }
        return Optional.of(docs.attach(owner.comment().get(), DocSubjects.of(owner, pragmas)));
    }
}
