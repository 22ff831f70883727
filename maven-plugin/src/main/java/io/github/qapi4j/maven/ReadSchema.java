package io.github.qapi4j.maven;

import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A schema that was read without an error.
 *
 * @param root its root file
 * @param schema what it says
 * @param sources all files read for it
 */
record ReadSchema(Path root, Schema schema, List<SourceFile> sources) {}
