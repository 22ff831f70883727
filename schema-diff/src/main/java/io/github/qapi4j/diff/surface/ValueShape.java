package io.github.qapi4j.diff.surface;

/**
 * A value of an enum.
 *
 * @param name its name on the wire
 * @param traits what everything has
 */
public record ValueShape(String name, Traits traits) {}
