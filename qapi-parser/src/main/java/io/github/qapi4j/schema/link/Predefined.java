package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Module;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The predefined enum and the place that predefined types claim. */
final class Predefined {

    /** Where predefined types are defined. */
    static final Position POSITION = Position.ofFile(Module.BUILTIN);

    private Predefined() {}

    static Entity.Enumeration qtype() {
        List<EnumValue> values = Stream.of("none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool")
                .map(name -> new EnumValue(name, Condition.ALWAYS, List.of(), POSITION))
                .toList();
        return new Entity.Enumeration("QType", values, Optional.empty());
    }
}
