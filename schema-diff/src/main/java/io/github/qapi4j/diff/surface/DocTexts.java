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

/** Hands out the texts of one doc comment to what they describe. Quickest if asked in the order of the comment. */
final class DocTexts {

    private static final String BETWEEN = "\n\n";

    private final Optional<Documentation> documentation;
    private final List<Documentation.Part> parts;
    private int next;
    private Optional<Map<String, String>> byName = Optional.empty();

    DocTexts(Optional<Documentation> documentation) {
        this.documentation = documentation;
        this.parts = documentation.isPresent() ? documentation.get().parts() : List.of();
    }

    /** The traits of a member, value or alternative that the comment describes by name. */
    Traits traits(String name, Condition condition, List<Feature> features, Optional<Position> position) {
        return new Traits(condition, marks(features), text(name), Map.of(), position);
    }

    private String text(String name) {
        if (byName.isPresent()) {
            return byName.get().getOrDefault(name, "");
        }
        while (next < parts.size() && !describesMember(parts.get(next))) {
            next++;
        }
        if (next < parts.size() && parts.get(next) instanceof Documentation.Described described) {
            if (described.name().equals(name)) {
                next++;
                return described.text();
            }
        }
        byName = Optional.of(membersByName());
        return text(name);
    }

    private static boolean describesMember(Documentation.Part part) {
        return part instanceof Documentation.Described described && !described.feature();
    }

    /** Of several descriptions of one name the first, as everywhere. */
    private Map<String, String> membersByName() {
        Map<String, String> texts = new HashMap<>();
        for (Documentation.Part part : parts) {
            if (part instanceof Documentation.Described described && !described.feature()) {
                texts.putIfAbsent(described.name(), described.text());
            }
        }
        return texts;
    }

    /** The traits of the definition that the comment belongs to. */
    Traits definition(Condition condition, List<Feature> features, Optional<Position> position) {
        Map<String, String> sections = new HashMap<>();
        String plain = "";
        for (Documentation.Part part : parts) {
            if (part instanceof Documentation.Tagged tagged) {
                String earlier = sections.get(tagged.tag());
                sections.put(tagged.tag(), earlier == null ? tagged.text() : earlier + BETWEEN + tagged.text());
            } else if (part instanceof Documentation.Text text) {
                plain = plain.isEmpty() ? text.text() : plain + BETWEEN + text.text();
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
