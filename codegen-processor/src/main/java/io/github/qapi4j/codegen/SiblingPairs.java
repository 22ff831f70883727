package io.github.qapi4j.codegen;

import io.github.qapi4j.codegen.option.GeneratorOption;
import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.codegen.option.SiblingPair;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the structs that the option {@code siblings} names. */
final class SiblingPairs {

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
        String message = "the schema has no struct '" + name + "'";
        List<String> structs = schema.definitions().stream()
                .filter(StructType.class::isInstance)
                .map(Definition::name)
                .toList();
        diagnostics.add(
                NearestName.suggest(OptionProblems.unknownName(GeneratorOption.SIBLINGS, message), name, structs));
        return Optional.empty();
    }
}
