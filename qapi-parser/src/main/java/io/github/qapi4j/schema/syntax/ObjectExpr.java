package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object; its keys are unique and in the order of the file. */
public final class ObjectExpr implements Expression {

    private final Map<String, Entry> entries;
    private final Position position;

    /** Takes the entries over. */
    ObjectExpr(Map<String, Entry> entries, Position position) {
        this.entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(entries);
        this.position = position;
    }

    /** Its entries in the order of the file. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** Its keys in the order of the file. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Whether it has the key. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key. */
    public Optional<Expression> value(String key) {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The same object with a key that it has taken for another one that it has not. */
    public ObjectExpr withKeyRead(String key, String meant) {
        Map<String, Entry> read = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            String taken = entry.key().equals(key) ? meant : entry.key();
            read.put(taken, new Entry(taken, entry.position(), entry.value()));
        }
        return new ObjectExpr(read, position);
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public String described() {
        return "an object";
    }

    /**
     * A key with its value.
     *
     * @param key the key as written
     * @param position where the key stands
     * @param value its value
     */
    public record Entry(String key, Position position, Expression value) {}
}
