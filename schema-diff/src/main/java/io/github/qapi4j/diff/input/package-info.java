/** Interfaces from schema files, introspection replies, jars and git revisions. */
@NullMarked
package io.github.qapi4j.diff.input;

import org.jspecify.annotations.NullMarked;
