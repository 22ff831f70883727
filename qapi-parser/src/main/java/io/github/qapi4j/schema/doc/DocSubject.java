package io.github.qapi4j.schema.doc;

import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Position;
import java.util.List;

/**
 * What a definition has that its doc comment describes (qapi-language §6.6).
 *
 * @param definition the definition
 * @param position the line of its opening brace
 * @param features the names of its own features
 * @param members what is described as members, in order: an enum's values, a struct's local members, the members of a
 *     union's inline base or of inline data, an alternate's alternatives; never inherited members or branches
 * @param returns whether it is a command with {@code returns}
 * @param exempt whether {@code documentation-exceptions} lists it
 */
public record DocSubject(
        DefinitionContext definition,
        Position position,
        List<String> features,
        List<Described> members,
        boolean returns,
        boolean exempt) {

    public DocSubject {
        features = List.copyOf(features);
        members = List.copyOf(members);
    }

    /**
     * A value, member or alternative.
     *
     * @param name its name, without the {@code *}
     * @param features the names of its features
     */
    public record Described(String name, List<String> features) {
        public Described {
            features = List.copyOf(features);
        }
    }

    /** Whether it or one of its members has features. */
    boolean hasFeatures() {
        if (!features.isEmpty()) {
            return true;
        }
        for (Described member : members) {
            if (!member.features().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What the definition's members are called. */
    String memberNoun() {
        return switch (definition.kind()) {
            case "enum" -> "value";
            case "alternate" -> "alternative";
            default -> "member";
        };
    }
}
