package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.doc.Documentation;
import java.util.Optional;

/** An entity after its check, with the doc comment of the definition that it is. */
record CheckedEntity(Entity entity, Optional<Documentation> documentation) {}
