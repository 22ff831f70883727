package io.github.qapi4j.schema.source;

/**
 * The definition that a diagnostic is attached to (qapi-language §1.2).
 *
 * @param file the file that holds it, as composed
 * @param kind the kind key: {@code enum}, {@code struct}, {@code union}, {@code alternate}, {@code command}, {@code event}
 * @param name its name
 */
public record DefinitionContext(String file, String kind, String name) {}
