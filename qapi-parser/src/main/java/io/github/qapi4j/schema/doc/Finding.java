package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.Severity;

/**
 * What is wrong within one comment, before the dialect gives it a weight.
 *
 * @param order the line at which the reference would notice it; that of the closing mark for what it notices there
 * @param code the catalogue's id
 * @param position where to report it
 * @param message what is wrong
 */
record Finding(int order, String code, Position position, String message) {

    Diagnostic weighing(Severity severity) {
        return Diagnostic.error(code, position, message).withSeverity(severity);
    }
}
