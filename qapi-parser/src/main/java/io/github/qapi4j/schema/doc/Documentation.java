package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;

/**
 * The doc comment of a definition, taken apart (qapi-language §6). Texts are reStructuredText with the common indent
 * removed, lines separated by LF, without leading or trailing blank lines.
 *
 * @param symbol the definition's name
 * @param parts all parts in order of appearance
 * @param position the comment's first line
 */
public record Documentation(String symbol, List<Part> parts, Position position) {

    public Documentation {
        parts = List.copyOf(parts);
    }

    /** One part of a doc comment. */
    public sealed interface Part permits Text, Described, Tagged {
        /** The text. */
        String text();

        /** The line that opens it. */
        Position position();
    }

    /** Plain paragraphs. */
    public record Text(String text, Position position) implements Part {}

    /**
     * The description of a member, value, alternative or, with {@code feature}, of a feature.
     *
     * @param name what it describes
     * @param feature whether it stands in the feature list
     * @param text the description; empty for a stub
     * @param position the line of the {@code @name:}
     */
    public record Described(String name, boolean feature, String text, Position position) implements Part {}

    /**
     * A tagged section.
     *
     * @param tag {@code Returns}, {@code Errors}, {@code Since}, {@code TODO}, and in older grammars {@code Note},
     *     {@code Notes}, {@code Example}, {@code Examples}
     * @param text its text
     * @param position the line of the tag
     */
    public record Tagged(String tag, String text, Position position) implements Part {}

    /** The plain paragraphs before any other part; empty if there are none. */
    public String body() {
        return !parts.isEmpty() && parts.get(0) instanceof Text text ? text.text() : "";
    }

    /** The text that describes a member, value or alternative. */
    public Optional<String> member(String name) {
        return described(name, false);
    }

    /** The text that describes a feature. */
    public Optional<String> feature(String name) {
        return described(name, true);
    }

    /** The text of the first section with that tag. */
    public Optional<String> tagged(String tag) {
        for (Part part : parts) {
            if (part instanceof Tagged tagged && tagged.tag().equals(tag)) {
                return Optional.of(tagged.text());
            }
        }
        return Optional.empty();
    }

    private Optional<String> described(String name, boolean feature) {
        for (Part part : parts) {
            if (part instanceof Described described
                    && described.feature() == feature
                    && described.name().equals(name)) {
                return Optional.of(described.text());
            }
        }
        return Optional.empty();
    }
}
