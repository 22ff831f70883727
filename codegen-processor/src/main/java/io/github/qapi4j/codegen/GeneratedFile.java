package io.github.qapi4j.codegen;

/**
 * A file that was generated.
 *
 * @param path where it belongs below the output directory, with slashes
 * @param content its text, lines ended by LF
 */
public record GeneratedFile(String path, String content) {}
