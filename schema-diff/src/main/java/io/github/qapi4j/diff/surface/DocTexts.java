package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.source.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands out the texts of one doc comment to what they describe. */
record DocTexts(Optional<Documentation> documentation) {

    /** The traits of a member, value or alternative that the comment describes by name. */
    Traits traits(String name, Condition condition, List<Feature> features, Optional<Position> position) {
        String text = documentation.flatMap(d -> d.member(name)).orElse("");
        return new Traits(condition, marks(features), text, Map.of(), position);
    }

    /** The traits of the definition that the comment belongs to. */
    Traits definition(Condition condition, List<Feature> features, Optional<Position> position) {
        Map<String, String> sections = new HashMap<>();
        documentation.ifPresent(d -> {
            for (Documentation.Part part : d.parts()) {
                if (part instanceof Documentation.Tagged tagged) {
                    sections.merge(tagged.tag(), tagged.text(), (a, b) -> a + "\n\n" + b);
                }
            }
        });
        return new Traits(condition, marks(features), plainText(), sections, position);
    }

    private String plainText() {
        return documentation.map(Documentation::parts).orElse(List.of()).stream()
                .filter(Documentation.Text.class::isInstance)
                .map(Documentation.Part::text)
                .collect(Collectors.joining("\n\n"));
    }

    private List<Mark> marks(List<Feature> features) {
        return features.stream()
                .map(f -> new Mark(
                        f.name(),
                        f.condition(),
                        documentation.flatMap(d -> d.feature(f.name())).orElse("")))
                .toList();
    }
}
