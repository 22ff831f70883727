package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CheckedSchema;

/**
 * What all semantic checks share.
 *
 * @param schema what is linked
 * @param table all entities
 * @param types resolves type references
 * @param unknown what is known of names that mean no type
 * @param faults where to report
 */
record LinkContext(CheckedSchema schema, SymbolTable table, TypeLookup types, UnknownTypes unknown, Faults faults) {}
