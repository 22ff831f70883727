package io.github.qapi4j.schema.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Finds out what one build of a schema has, and keeps every reference in it sound. */
final class Resolution {

    private final Schema schema;
    private final Build build;
    private final Map<String, Definition> kept = new LinkedHashMap<>();
    private final Queue<Definition> unread = new ArrayDeque<>();

    Resolution(Schema schema, Set<String> defined) {
        this.schema = schema;
        this.build = new Build(schema, defined);
    }

    Schema resolve() {
        schema.modules().stream()
                .flatMap(module -> module.definitions().stream())
                .filter(definition -> build.has(definition.condition()))
                .forEach(this::keep);
        while (!unread.isEmpty()) {
            References.of(unread.remove()).map(schema::type).forEach(this::keep);
        }
        List<Module> modules = new ArrayList<>();
        for (Module module : schema.modules()) {
            modules.add(new Module(module.name(), left(module.definitions())));
        }
        return new Schema(modules, left(schema.definitions()), schema.pragmas());
    }

    private void keep(Definition definition) {
        if (!kept.containsKey(definition.name())) {
            Definition resolved = build.resolve(definition);
            kept.put(definition.name(), resolved);
            unread.add(resolved);
        }
    }

    private List<Definition> left(List<Definition> definitions) {
        List<Definition> left = new ArrayList<>();
        for (Definition definition : definitions) {
            Definition resolved = kept.get(definition.name());
            if (resolved != null) {
                left.add(resolved);
            }
        }
        return left;
    }
}
