package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.IntrospectionEffect;
import io.github.qapi4j.diff.rule.Layer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One folded line: a summary to read, and behind it reason, advice, both texts, both places and the rest. */
final class HtmlLine {

    private static final int MOST_USES = 12;

    private final ReportView view;
    private final Line line;
    private final Finding lead;
    private final Html html;

    HtmlLine(ReportView view, Line line, Html html) {
        this.view = view;
        this.line = line;
        this.lead = line.lead();
        this.html = html;
    }

    /** Writes it; the excerpts show the two sides' sources. */
    void write(Excerpts old, Excerpts now) {
        html.open(
                "details",
                "id",
                view.anchor(lead),
                "class",
                "line " + line.severity(),
                "data-severity",
                line.severity().name(),
                "data-layers",
                layers(),
                "data-operations",
                String.join(" ", operations(line)),
                "data-text",
                searched());
        summary();
        html.open("div", "class", "body").line();
        advice();
        texts();
        if (lead.oldPosition().isPresent() || lead.newPosition().isPresent()) {
            html.open("div", "class", "sides");
            old.write("Old", lead.oldPosition(), html);
            now.write("New", lead.newPosition(), html);
            html.close().line();
        }
        facts();
        parts();
        html.close().close().line();
    }

    /** The commands and events that the line is about or that reach what it is about, sorted. */
    static Set<String> operations(Line line) {
        Set<String> names = new TreeSet<>();
        line.findings().forEach(f -> {
            names.add(f.subject().operation());
            names.addAll(f.uses());
        });
        return names;
    }

    private void summary() {
        html.open("summary");
        html.element("span", Summary.word(line.severity()), "class", "severity").text(" ");
        String position = line.position().equals("-") ? "" : line.position();
        html.element("span", position, "class", "position", "title", Positions.words(line.position()));
        html.text(" ").open("span", "class", "what");
        html.element("code", line.subject(), "class", "subject").text(" " + line.message());
        if (!lead.everywhere()) {
            html.text(" ").element("span", "if " + lead.region(), "class", "tag");
        }
        if (lead.downstream()) {
            html.text(" ").element("span", "downstream", "class", "tag");
        }
        html.close()
                .text(" ")
                .element("code", lead.rule().id(), "class", "rule")
                .close();
    }

    private void advice() {
        html.element("p", lead.reason(), "class", "why");
        if (!lead.rule().suggestion().isEmpty()) {
            html.open("p", "class", "todo").element("b", "What to do: ");
            html.text(lead.rule().suggestion()).close();
        }
        lead.waiver().ifPresent(w -> {
            html.open("p", "class", "accepted").element("b", "Accepted" + w.qualifier() + ": ");
            html.text(w.reason()).text(w.link().isEmpty() ? "" : " " + w.link()).close();
        });
        html.line();
    }

    /** Texts word by word, everything else as it was and as it is. */
    private void texts() {
        if ((lead.before() + lead.after()).isBlank()) {
            return;
        }
        html.open("div", "class", "sides");
        if (lead.layers().contains(Layer.DOC)) {
            WordDiff diff = WordDiff.of(lead.before(), lead.after());
            text("Old text", diff.old(), "del");
            text("New text", diff.now(), "ins");
        } else {
            text("Before", List.of(new WordDiff.Run(lead.before(), true)), "del");
            text("After", List.of(new WordDiff.Run(lead.after(), true)), "ins");
        }
        html.close().line();
    }

    private void text(String title, List<WordDiff.Run> runs, String changed) {
        html.open("figure", "class", "side")
                .open("figcaption")
                .element("b", title)
                .close();
        if (runs.stream().allMatch(r -> r.text().isBlank())) {
            html.element("p", "None.", "class", "empty").close();
            return;
        }
        html.open("p", "class", "words");
        String gap = "";
        for (WordDiff.Run run : runs) {
            html.text(gap);
            if (run.kept()) {
                html.text(run.text());
            } else {
                html.element(changed, run.text());
            }
            gap = " ";
        }
        html.close().close();
    }

    private void facts() {
        html.open("dl");
        fact("introspection", introspection(lead.rule().introspection()));
        fact("position", Positions.words(line.position()));
        fact("layers", layers().replace(" ", ", "));
        if (lead.rawSeverity() != lead.severity()) {
            fact("by itself", Summary.word(lead.rawSeverity()));
        }
        List<String> uses = lead.uses();
        if (uses.size() > 1) {
            String some = String.join(", ", uses.subList(0, Math.min(MOST_USES, uses.size())));
            int more = uses.size() - MOST_USES;
            fact("reached from", some + (more > 0 ? " and " + more + " more" : ""));
        }
        fact("based on", lead.rule().citation());
        html.element("dt", "link").open("dd");
        html.element("a", "#" + view.anchor(lead), "href", "#" + view.anchor(lead))
                .close();
        html.close();
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            html.element("dt", name).element("dd", value.strip());
        }
    }

    private void parts() {
        if (line.findings().size() == 1) {
            return;
        }
        html.open("div", "class", "parts")
                .element("h3", "Stands for " + line.findings().size() + " findings");
        html.open("ul");
        for (Finding finding : line.findings()) {
            if (finding.equals(lead)) {
                html.open("li");
            } else {
                html.open("li", "id", view.anchor(finding));
            }
            html.element("code", finding.subject().toString()).text(" " + finding.message() + " ");
            html.element("span", finding.position() + " " + finding.rule().id(), "class", "rule")
                    .close();
        }
        html.close().close();
    }

    private static String introspection(IntrospectionEffect effect) {
        return switch (effect) {
            case SHOWN -> "shown: query-qmp-schema answers differently";
            case ORDER -> "order: query-qmp-schema lists the same things in another order";
            case NAMES -> "names: only type names differ, which a server masks";
            case HIDDEN -> "hidden: query-qmp-schema answers the same";
        };
    }

    private String layers() {
        return line.findings().stream()
                .flatMap(f -> f.layers().stream())
                .distinct()
                .sorted()
                .map(Layer::name)
                .collect(Collectors.joining(" "));
    }

    private String searched() {
        return line.findings().stream()
                .map(f -> f.rule().id() + " " + f.subject() + " " + f.message() + " " + f.before() + " " + f.after())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
