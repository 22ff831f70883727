package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.model.Condition;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the reply to {@code query-qmp-schema} (qapi-language §8.2). It names types by what their entries are called:
 * numbers where names are masked. Conditions do not appear in a reply; {@link Introspection#in} applies them.
 */
public sealed interface SchemaInfo
        permits CommandInfo, EventInfo, ObjectInfo, EnumInfo, AlternateInfo, ArrayInfo, BuiltinInfo {

    /** The real name of a command, event or predefined scalar; the possibly masked name of another type. */
    String name();

    /** The value of {@code meta-type}. */
    String metaType();

    /** When the entry is there. */
    Condition condition();

    /** The features, for a definition that declares some; possibly none of them left in a build. */
    Optional<List<Feature>> features();

    /** A feature of an entry, a member or a value. */
    record Feature(String name, Condition condition) {}
}
