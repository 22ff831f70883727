package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.NearestName;
import io.github.qapi4j.schema.syntax.ObjectExpr;
import java.util.List;
import java.util.Optional;

/** Tells objects that were to be directives from those that were to be definitions. */
final class MisspeltDirective {

    private static final List<String> DIRECTIVES = List.of("include", "pragma");

    private MisspeltDirective() {}

    /** The way out if the only key of an object is near that of a directive. What that was to do is not done. */
    static Optional<String> help(ObjectExpr object) {
        return object.keys().size() == 1
                ? NearestName.help(object.keys().iterator().next(), DIRECTIVES)
                : Optional.empty();
    }
}
