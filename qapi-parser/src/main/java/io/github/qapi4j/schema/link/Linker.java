package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CheckedSchema;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.doc.DocAttachment;
import io.github.qapi4j.schema.doc.DocSubject;
import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.syntax.Comment;
import java.util.HashMap;
import java.util.Map;
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
        DocAttachment docs = new DocAttachment(diagnostics);
        Map<String, Documentation> texts = new HashMap<>();
        for (Entity entity : table.entities()) {
            if (diagnostics.isFull()) {
                break;
            }
            checks.check(entity);
            Optional<Declaration> definition = definition(entity);
            if (definition.isPresent() && definition.get().comment().isPresent()) {
                Comment comment = definition.get().comment().get();
                DocSubject subject = DocSubjects.of(definition.get(), checked.pragmas());
                texts.put(entity.name(), docs.attach(comment, subject));
            }
        }
        docs.reportSurplus();
        FeatureCount.check(checked.declarations(), faults);
        unknown.addNotes();
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new ModelBuilder(context, objects, texts).build());
    }

    /** The definition that an entity is, not one that it merely came with. */
    private static Optional<Declaration> definition(Entity entity) {
        return entity.owner().filter(owner -> owner.name().equals(entity.name()));
    }
}
