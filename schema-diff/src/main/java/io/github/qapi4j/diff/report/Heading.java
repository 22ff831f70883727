package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Severity;
import java.util.Arrays;
import java.util.List;

/** The parts of a report, what a reader looks for first coming first. */
enum Heading {
    BREAKING(Severity.BREAKING, "Breaks clients", "To be fixed or accepted with a reason before merging."),
    DANGEROUS(
            Severity.DANGEROUS,
            "Needs a human's judgement",
            "Compatible only under a condition that no tool can prove; to be settled before merging."),
    NOTICE(Severity.NOTICE, "Worth a look", "Facts of policy, introspection, stability or documentation."),
    COMPATIBLE(Severity.COMPATIBLE, "Compatible changes of the interface", "The interface changed; no client breaks."),
    NONE(Severity.NONE, "No effect on the interface", "Refactoring that clients cannot see.");

    private final Severity severity;
    private final String title;
    private final String explanation;

    Heading(Severity severity, String title, String explanation) {
        this.severity = severity;
        this.title = title;
        this.explanation = explanation;
    }

    /** The severities of findings that have an effect, heaviest first. */
    static List<Severity> weighty() {
        return Arrays.stream(values())
                .map(Heading::severity)
                .filter(s -> s != Severity.NONE)
                .toList();
    }

    Severity severity() {
        return severity;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }
}
