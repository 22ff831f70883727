package io.github.qapi4j.maven;

import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.SourceFile;
import java.util.List;

/**
 * A schema that was read without an error.
 *
 * @param root its root
 * @param schema what it says
 * @param sources all files read for it
 */
record ReadSchema(SchemaRoot root, Schema schema, List<SourceFile> sources) {}
