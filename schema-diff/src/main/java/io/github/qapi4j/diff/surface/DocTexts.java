package io.github.qapi4j.diff.surface;

import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out the texts of one doc comment to what they describe. */
record DocTexts(Optional<Documentation> documentation) {

    private static final String BETWEEN = "\n\n";

    /** The traits of a member, value or alternative that the comment describes by name. */
    Traits traits(String name, Condition condition, List<Feature> features, Optional<Position> position) {
        String text =
                documentation.isPresent() ? documentation.get().member(name).orElse("") : "";
        return new Traits(condition, marks(features), text, Map.of(), position);
    }

    /** The traits of the definition that the comment belongs to. */
    Traits definition(Condition condition, List<Feature> features, Optional<Position> position) {
        Map<String, String> sections = new HashMap<>();
        String plain = "";
        if (documentation.isPresent()) {
            for (Documentation.Part part : documentation.get().parts()) {
                if (part instanceof Documentation.Tagged tagged) {
                    String earlier = sections.get(tagged.tag());
                    sections.put(tagged.tag(), earlier == null ? tagged.text() : earlier + BETWEEN + tagged.text());
                } else if (part instanceof Documentation.Text text) {
                    plain = plain.isEmpty() ? text.text() : plain + BETWEEN + text.text();
                }
            }
        }
        return new Traits(condition, marks(features), plain, sections.isEmpty() ? Map.of() : sections, position);
    }

    private List<Mark> marks(List<Feature> features) {
        if (features.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (Feature feature : features) {
            String text = documentation.flatMap(d -> d.feature(feature.name())).orElse("");
            marks.add(new Mark(feature.name(), feature.condition(), text));
        }
        return marks;
    }
}
