package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Schema;
import java.util.List;
import java.util.Set;

/**
 * The reply to {@code query-qmp-schema}: all commands and events of a schema and the types that they reach, in the
 * reference's order (qapi-language §8.1).
 *
 * @param entries the entries, in order
 */
public record Introspection(List<SchemaInfo> entries) {

    public Introspection {
        entries = List.copyOf(entries);
    }

    /** What a server answers: names of types are numbers. Every conditional thing is there, with its condition. */
    public static Introspection masked(Schema schema) {
        return new Introspection(new EntryCollector(schema, new MaskedNames()).collect());
    }

    /** The same with the names that types have in the schema, {@code q_obj_…} and {@code q_empty} included. */
    public static Introspection unmasked(Schema schema) {
        return new Introspection(new EntryCollector(schema, name -> name).collect());
    }

    /**
     * What a build with exactly these symbols defined answers. Order and numbers stay, so numbers may have gaps and types
     * may be there that nothing refers to (qapi-language §8.1).
     */
    public Introspection in(Set<String> defined) {
        BuildFilter filter = new BuildFilter(defined);
        return new Introspection(
                entries.stream().flatMap(entry -> filter.apply(entry).stream()).toList());
    }

    /** The reply as a JSON array, one entry a line, conditions left out. */
    public String toJson() {
        return IntrospectionJson.write(entries);
    }
}
