package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CheckedSchema;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports names that mean no type, once each however often they are used, and not at all if the definition exists but is
 * faulty or may have been lost.
 */
final class UnknownTypes {

    /** What people call types elsewhere, too far from the names here to be found by spelling. */
    private static final Map<String, String> OTHER_LANGUAGES = Map.of(
            "string", "str",
            "String", "str",
            "boolean", "bool",
            "Boolean", "bool",
            "integer", "int",
            "long", "int64",
            "float", "number",
            "double", "number",
            "uint", "uint64");

    private final CheckedSchema schema;
    private final SymbolTable table;
    private final Faults faults;
    private final Map<String, Report> reported = new LinkedHashMap<>();
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();
    private final Map<String, Boolean> excused = new HashMap<>();
    private List<String> suggestions = List.of();

    UnknownTypes(CheckedSchema schema, SymbolTable table, Faults faults) {
        this.schema = schema;
        this.table = table;
        this.faults = faults;
    }

    void report(String name, Declaration user, String code, String place) {
        if (reported.containsKey(name) || excused.computeIfAbsent(name, schema::excuses)) {
            return;
        }
        Diagnostic fault = faults.withoutSpot(user, code, "unknown type '" + name + "' of " + place);
        Diagnostic helped = help(name).map(fault::withHelp).orElseGet(() -> faults.suggest(fault, name, suggestions()));
        reported.put(name, new Report(user, faults.report(helped)));
    }

    /** Remembers a use, for the notes of the report. */
    void used(TypeReference reference, Declaration user, String place) {
        uses.computeIfAbsent(reference.name(), name -> new ArrayList<>())
                .add(new Use(reference.position(), user, place));
    }

    /** Completes the reports with the places that use the names, that of the reported definition first. */
    void addNotes() {
        reported.forEach((name, report) -> {
            List<Use> others = new ArrayList<>(uses.getOrDefault(name, List.of()));
            Optional<Use> own = others.stream()
                    .filter(use -> use.user().equals(report.user()))
                    .findFirst();
            own.ifPresent(use -> {
                others.remove(use);
                report.reported().addNote(new Note(use.position(), Note.HERE));
            });
            others.stream().limit(Faults.SHOWN_PLACES).map(Use::note).forEach(report.reported()::addNote);
            if (others.size() > Faults.SHOWN_PLACES) {
                int more = others.size() - Faults.SHOWN_PLACES;
                Position from = others.get(Faults.SHOWN_PLACES).position();
                report.reported().addNote(new Note(from, "also used " + more + " times from here on"));
            }
        });
    }

    private Optional<String> help(String name) {
        Optional<Entity> other = table.find(name);
        if (other.isPresent()) {
            String kind = other.get() instanceof Entity.EventEntity ? "an event" : "a command";
            return Optional.of("'" + name + "' is " + kind + ", not a type");
        }
        if (OTHER_LANGUAGES.containsKey(name)) {
            return Optional.of("did you mean '" + OTHER_LANGUAGES.get(name) + "'?");
        }
        if (name.endsWith("List")
                && table.type(name.substring(0, name.length() - 4)).isPresent()) {
            return Optional.of("an array is written [ '" + name.substring(0, name.length() - 4) + "' ]");
        }
        return Optional.empty();
    }

    /** The names of all types that a schema may have meant. */
    private List<String> suggestions() {
        if (suggestions.isEmpty()) {
            suggestions = table.entities().stream()
                    .filter(entity -> entity instanceof Entity.Type && !(entity instanceof Entity.Array))
                    .map(Entity::name)
                    .filter(name -> !name.startsWith("q_"))
                    .toList();
        }
        return suggestions;
    }

    private record Report(Declaration user, Diagnostics.Reported reported) {}

    private record Use(Position position, Declaration user, String place) {

        Note note() {
            return new Note(position, "also used by " + place + " of " + user.kind() + " '" + user.name() + "'");
        }
    }
}
