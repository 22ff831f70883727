package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CheckedSchema;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.source.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports names that mean no type, once each however often they are used, and not at all if the definition exists but is
 * faulty or may have been lost.
 */
final class UnknownTypes {

    /** How many uses of one unknown name are shown. */
    private static final int SHOWN_USES = 40;

    /** How many unknown names are compared with all known ones. */
    private static final int HELPED = 100;

    private final CheckedSchema schema;
    private final SymbolTable table;
    private final Faults faults;
    private final Map<String, Diagnostics.Reported> reported = new LinkedHashMap<>();
    private final Map<String, List<Note>> uses = new LinkedHashMap<>();

    UnknownTypes(CheckedSchema schema, SymbolTable table, Faults faults) {
        this.schema = schema;
        this.table = table;
        this.faults = faults;
    }

    void report(String name, Declaration user, String code, String place) {
        if (reported.containsKey(name) || schema.excuses(name)) {
            return;
        }
        Diagnostic fault = faults.fault(user, code, "unknown type '" + name + "' of " + place);
        reported.put(name, faults.report(help(name).map(fault::withHelp).orElse(fault)));
    }

    /** Remembers a use, for the notes of the report. */
    void used(TypeReference reference, Declaration user, String place) {
        String text = "used by " + place + " of " + user.kind() + " '" + user.name() + "'";
        uses.computeIfAbsent(reference.name(), name -> new ArrayList<>()).add(new Note(reference.position(), text));
    }

    /** Completes the reports with the places that use the names. */
    void addNotes() {
        reported.forEach((name, report) -> {
            List<Note> notes = uses.getOrDefault(name, List.of());
            notes.stream().limit(SHOWN_USES).forEach(report::addNote);
            if (notes.size() > SHOWN_USES) {
                Note last = notes.get(SHOWN_USES);
                report.addNote(
                        new Note(last.position(), "used " + (notes.size() - SHOWN_USES) + " more times from here on"));
            }
        });
    }

    private Optional<String> help(String name) {
        Optional<Entity> other = table.find(name);
        if (other.isPresent()) {
            String kind = other.get() instanceof Entity.EventEntity ? "an event" : "a command";
            return Optional.of("'" + name + "' is " + kind + ", not a type");
        }
        return reported.size() < HELPED ? NearestName.help(name, types()) : Optional.empty();
    }

    private List<String> types() {
        return table.entities().stream()
                .filter(entity -> entity instanceof Entity.Type && !(entity instanceof Entity.Array))
                .map(Entity::name)
                .filter(name -> !name.startsWith("q_"))
                .toList();
    }
}
