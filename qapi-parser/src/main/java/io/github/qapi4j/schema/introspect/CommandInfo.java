package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * The entry of a command.
 *
 * @param name its name
 * @param argType the type of its arguments
 * @param retType the type it returns
 * @param allowOob whether it may be executed out of band; shown only if so
 * @param condition when it is there
 * @param features its features, if it declares some
 */
public record CommandInfo(
        String name,
        String argType,
        String retType,
        boolean allowOob,
        Condition condition,
        Optional<List<Feature>> features)
        implements SchemaInfo {

    public CommandInfo {
        features = features.map(List::copyOf);
    }

    @Override
    public String metaType() {
        return "command";
    }
}
