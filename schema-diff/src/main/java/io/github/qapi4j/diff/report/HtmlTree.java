package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contents: commands, events and what belongs to none, and below each the lines that are about it. */
final class HtmlTree {

    private static final String ELSEWHERE = "Elsewhere";

    /** A line together with the report that it is in. */
    private record Place(ReportView view, Line line) {}

    private HtmlTree() {}

    static void write(List<ReportView> views, Html html) {
        Map<String, String> kinds = kinds(views);
        Map<String, Map<String, List<Place>>> tree = new TreeMap<>();
        for (ReportView view : views) {
            view.lines()
                    .forEach(line -> HtmlLine.operations(line)
                            .forEach(name -> tree.computeIfAbsent(
                                            kinds.getOrDefault(name, ELSEWHERE), k -> new TreeMap<>())
                                    .computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(new Place(view, line))));
        }
        html.element("h2", "Contents", "class", "title", "id", "contents");
        html.open("ul", "class", "tree", "aria-labelledby", "contents").line();
        tree.forEach((kind, operations) -> {
            html.open("li").open("span", "class", "row").text(kind + " ");
            html.element("span", String.valueOf(operations.size()), "class", "count")
                    .close();
            html.open("ul").line();
            operations.forEach((name, places) -> operation(name, places, html));
            html.close().close().line();
        });
        html.close().line();
    }

    private static void operation(String name, List<Place> places, Html html) {
        Severity worst = places.stream().map(p -> p.line().severity()).reduce(Severity.NONE, Severity::max);
        html.open("li").open("a", "class", "row", "href", target(places.get(0)), "data-operation", name);
        html.element("span", name, "class", "name").text(" ");
        html.element("span", String.valueOf(places.size()), "class", "count " + worst)
                .close();
        List<Place> own = places.stream()
                .filter(p -> p.line().lead().subject().operation().equals(name))
                .toList();
        if (!own.isEmpty()) {
            html.open("ul");
            own.forEach(place -> leaf(name, place, html));
            html.close();
        }
        html.close().line();
    }

    private static void leaf(String operation, Place place, Html html) {
        Line line = place.line();
        String subject =
                line.subject().startsWith(operation) ? line.subject().substring(operation.length()) : line.subject();
        html.open("li").open("a", "class", "row " + line.severity(), "href", target(place));
        html.element("span", subject.isEmpty() ? line.lead().rule().id() : subject, "class", "name");
        html.close().close();
    }

    private static String target(Place place) {
        return "#" + place.view().anchor(place.line().lead());
    }

    private static Map<String, String> kinds(List<ReportView> views) {
        Map<String, String> kinds = new HashMap<>();
        for (ReportView view : views) {
            List.of(view.report().old(), view.report().now())
                    .forEach(input -> input.surface()
                            .operations()
                            .forEach(o -> kinds.put(o.name(), o.event() ? "Events" : "Commands")));
        }
        return kinds;
    }
}
