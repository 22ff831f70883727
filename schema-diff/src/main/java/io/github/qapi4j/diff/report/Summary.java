package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.surface.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences at the head of a report, the same in every form that people read. */
final class Summary {

    /** What is reported, though no rule of the table, when an exception matches nothing. */
    static final String STALE = "STALE_EXCEPTION";

    /** What no verdict says. */
    static final String CAVEAT = "Judged by syntax: what a schema does not say, this report cannot know.";

    private final Report report;

    Summary(Report report) {
        this.report = report;
    }

    /** One line per reported layer: {@code WIRE: 0 breaking, 0 dangerous, 0 notice, 5 compatible}. */
    List<String> layers() {
        List<String> lines = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            if (report.policy().layers().contains(layer)) {
                lines.add(layer + ": " + counts(layer));
            }
        }
        return lines;
    }

    /** What the whole comes to. */
    String verdict() {
        Severity worst = report.open().stream().map(Finding::severity).reduce(Severity.NONE, Severity::max);
        return switch (worst) {
            case BREAKING ->
                breaksOnlySource() ? "Breaks users of the generated Java; no client on the wire." : "Breaks clients.";
            case DANGEROUS -> "Compatible only if the dangerous findings turn out to be harmless.";
            default -> harmless();
        };
    }

    /** The verdict where nothing open weighs much; what was accepted happens all the same. */
    private String harmless() {
        if (report.accepted().stream()
                .anyMatch(f -> f.layers().contains(Layer.WIRE) && f.severity().compareTo(Severity.DANGEROUS) >= 0)) {
            return "Nothing breaks clients beyond what was accepted.";
        }
        if (changes(Layer.WIRE)) {
            return "Nothing breaks clients.";
        }
        return changes(Layer.INTROSPECTION)
                ? "Nothing changes on the wire, except for introspection."
                : "Nothing changes on the wire.";
    }

    private boolean changes(Layer layer) {
        return report.findings().stream()
                .anyMatch(f -> f.severity() != Severity.NONE && f.layers().contains(layer));
    }

    private boolean breaksOnlySource() {
        return report.open().stream()
                .filter(f -> f.severity() == Severity.BREAKING)
                .allMatch(f -> f.layers().equals(Set.of(Layer.SOURCE)));
    }

    /** What follows from the policy and from the kinds of input; one sentence a line. */
    List<String> remarks() {
        List<String> lines = new ArrayList<>();
        long folded = withoutEffect();
        if (folded > 0) {
            lines.add("folded: " + folded + " without interface effect");
        }
        if (report.policy().expectNoWireChange()) {
            int changes = report.outcome().wireChanges();
            lines.add("expect no-wire-change: " + (changes == 0 ? "holds" : "VIOLATED (" + changes + ")"));
        }
        lines.addAll(notes());
        return lines;
    }

    /** How many findings have no effect on the interface. */
    long withoutEffect() {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.NONE)
                .count();
    }

    /** What a reader has to know about the inputs and the policy before trusting the rest; one sentence a line. */
    List<String> notes() {
        List<String> lines = new ArrayList<>();
        if (!report.hidden().isEmpty()) {
            String facets = report.hidden().stream().sorted().map(Facet::words).collect(Collectors.joining("; "));
            lines.add("not compared, since an introspection reply does not show it: " + facets);
        }
        report.old().revision().ifPresent(r -> lines.add("baseline is commit " + r));
        report.now().revision().ifPresent(r -> lines.add("candidate is commit " + r));
        report.outcome()
                .stale()
                .forEach(e -> lines.add("NOTICE: exception for " + e.rule() + " at '" + e.subject()
                        + "' matches nothing [" + STALE + "]"));
        return lines;
    }

    /** Whether refactoring and changes of the interface come together. */
    boolean mixed() {
        boolean refactoring = report.open().stream()
                .anyMatch(f -> f.severity() == Severity.NONE && !f.layers().equals(Set.of(Layer.DOC)));
        boolean wire = report.open().stream()
                .anyMatch(f -> f.severity() != Severity.NONE && f.layers().contains(Layer.WIRE));
        return refactoring && wire;
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String counts(Layer layer) {
        return List.of(Severity.BREAKING, Severity.DANGEROUS, Severity.NOTICE, Severity.COMPATIBLE).stream()
                .map(s -> report.count(layer, s) + " " + word(s))
                .collect(Collectors.joining(", "));
    }
}
