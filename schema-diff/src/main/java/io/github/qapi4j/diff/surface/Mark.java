package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.model.Condition;

/**
 * A feature of something.
 *
 * @param name its name
 * @param condition when it is there
 * @param text its description; empty if there is none
 */
public record Mark(String name, Condition condition, String text) {}
