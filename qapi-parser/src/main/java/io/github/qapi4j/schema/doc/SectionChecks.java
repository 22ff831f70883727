package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.doc.Documentation.Tagged;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.Diagnostics.Reported;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import java.util.Optional;

/** Whether the sections of a comment fit the kind of the definition: Q-DOC-034 to 036 (qapi-language §6.6). */
final class SectionChecks {

    private SectionChecks() {}

    /**
     * Reports sections that do not fit.
     *
     * @param commentStart the comment's first line, where 7.2 reports
     * @param returns whether the definition is a command with {@code returns}
     * @return the report that it is a command without
     */
    static Optional<Reported> report(
            Reading reading,
            DefinitionContext definition,
            boolean returns,
            Position commentStart,
            Diagnostics diagnostics) {
        Dialect dialect = diagnostics.dialect();
        boolean command = definition.kind().equals("command");
        Optional<Reported> returnsNothing = Optional.empty();
        Optional<Tagged> section = DocComment.section(reading, "Returns");
        if (section.isPresent() && !command) {
            Position at = dialect == Dialect.V7_2 ? commentStart : line(section.get());
            diagnostics.relaxed("Q-DOC-034", at, "only a command may have a 'Returns:' section");
        } else if (section.isPresent() && !returns && dialect.since(Dialect.V10_0)) {
            returnsNothing = Optional.of(diagnostics.relaxed(
                    "Q-DOC-036", line(section.get()), "'Returns:' section, but the command returns nothing"));
        }
        DocComment.section(reading, "Errors")
                .filter(errors -> !command)
                .ifPresent(errors ->
                        diagnostics.relaxed("Q-DOC-035", line(errors), "only a command may have an 'Errors:' section"));
        return returnsNothing;
    }

    private static Position line(Tagged section) {
        return section.position().withoutColumn();
    }
}
