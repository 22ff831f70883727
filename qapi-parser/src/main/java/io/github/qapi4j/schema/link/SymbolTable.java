package io.github.qapi4j.schema.link;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** All entities of a schema by name, in the order that checks and introspection follow (qapi-language §5.2). */
final class SymbolTable {

    private final Map<String, Entity> entities;

    /** Takes the entities over, in order. */
    SymbolTable(Map<String, Entity> entities) {
        this.entities = entities;
    }

    Collection<Entity> entities() {
        return Collections.unmodifiableCollection(entities.values());
    }

    Optional<Entity> find(String name) {
        return Optional.ofNullable(entities.get(name));
    }

    /** The type of that name; commands and events are not types (qapi-language §5.3). */
    Optional<Entity.Type> type(String name) {
        return entities.get(name) instanceof Entity.Type type ? Optional.of(type) : Optional.empty();
    }
}
