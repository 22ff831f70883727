/** Reads QAPI schemas: text becomes a checked and linked schema, or diagnostics. */
module io.github.qapi4j.schema {
    requires static transitive org.jspecify;

    exports io.github.qapi4j.schema;
    exports io.github.qapi4j.schema.doc;
    exports io.github.qapi4j.schema.introspect;
    exports io.github.qapi4j.schema.model;
    exports io.github.qapi4j.schema.source;
    exports io.github.qapi4j.schema.syntax;
}
