package io.github.qapi4j.schema.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Predicate;

/** Finds out what is left of a schema, and keeps every reference in it sound. */
final class Resolution {

    private final Schema schema;
    private final Build build;
    private final Map<String, Definition> kept = new LinkedHashMap<>();
    private final Queue<Definition> unread = new ArrayDeque<>();

    Resolution(Schema schema, Selector selector) {
        this.schema = schema;
        this.build = new Build(schema, selector);
    }

    /** Everything that the selector leaves, and what that refers to. */
    Schema resolve() {
        return resolve(build::has);
    }

    /** Some definitions, and what they refer to. */
    Schema resolve(Predicate<Definition> first) {
        schema.modules().stream()
                .flatMap(module -> module.definitions().stream())
                .filter(first)
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
