package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Part;
import java.util.List;

/**
 * One grammar's reading of a comment.
 *
 * @param parts what it found
 * @param findings what it found wrong
 */
record Reading(List<Part> parts, List<Finding> findings) {

    Reading {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }
}
