package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.GeneratorOptions.SiblingPair;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the structs that the option {@code siblings} names. */
final class SiblingPairs {

    /** The code of the diagnostic for an option that names no struct. */
    static final String UNKNOWN = "G-OPTION-001";

    private final Schema schema;
    private final List<Diagnostic> diagnostics;

    SiblingPairs(Schema schema, List<Diagnostic> diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /** For the name of each source its targets; pairs with unknown names are reported and left out. */
    Map<String, List<StructType>> resolve(List<SiblingPair> pairs) {
        Map<String, List<StructType>> resolved = new LinkedHashMap<>();
        for (SiblingPair pair : pairs) {
            Optional<StructType> source = struct(pair.source());
            Optional<StructType> target = struct(pair.target());
            if (source.isPresent() && target.isPresent()) {
                resolved.computeIfAbsent(pair.source(), name -> new ArrayList<>())
                        .add(target.get());
            }
        }
        return resolved;
    }

    private Optional<StructType> struct(String name) {
        if (schema.type(name).orElse(null) instanceof StructType struct) {
            return Optional.of(struct);
        }
        diagnostics.add(Diagnostic.error(
                UNKNOWN, Position.ofFile("option siblings"), "the schema has no struct '" + name + "'"));
        return Optional.empty();
    }
}
