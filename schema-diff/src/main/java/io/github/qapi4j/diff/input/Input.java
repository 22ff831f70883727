package io.github.qapi4j.diff.input;

import io.github.qapi4j.diff.surface.Surface;
import java.util.Map;
import java.util.Optional;

/**
 * An input that was read.
 *
 * @param name the input as named by the user
 * @param kind {@code schema} or {@code introspection reply}
 * @param surface the interface that it describes
 * @param files the text of its files by the names that positions use
 * @param revision the commit that a {@code git:} input was read at
 */
public record Input(String name, String kind, Surface surface, Map<String, String> files, Optional<String> revision) {

    public Input {
        files = Map.copyOf(files);
    }
}
