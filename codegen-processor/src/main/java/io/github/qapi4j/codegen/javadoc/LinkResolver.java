package io.github.qapi4j.codegen.javadoc;

import java.util.Optional;

/** Where the names in a doc text lead. A name that leads nowhere is shown as code. */
@FunctionalInterface
public interface LinkResolver {

    /** Leads nowhere. */
    LinkResolver NONE = name -> Optional.empty();

    /**
     * The Javadoc reference of a definition, as it stands in a {@code link} tag: {@code MigMode}.
     *
     * @param name the definition's name in the schema
     */
    Optional<String> definition(String name);

    /**
     * The Javadoc reference of a member of what is being documented: {@code #getMaxBandwidth()}.
     *
     * @param name the member's name on the wire
     */
    default Optional<String> member(String name) {
        return Optional.empty();
    }
}
