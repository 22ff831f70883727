package io.github.qapi4j.diff.surface;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an interface out of the reply to {@code query-qmp-schema}, masked or not, bare or inside its {@code return}
 * (qapi-language §8).
 */
public final class ReplySurface {

    /** A member twice is no reply of a server: which of the two would count? */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReplySurface() {}

    /**
     * The interface that a reply describes.
     *
     * @throws MalformedReplyException if the text is not such a reply
     */
    public static Surface of(String json, String label) throws MalformedReplyException {
        List<Map<String, Object>> entries = entries(json, label);
        return new ReplyEntries(label, hidden(entries), entries).surface();
    }

    private static List<Map<String, Object>> entries(String json, String label) throws MalformedReplyException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            Object value = PlainJson.read(parser);
            if (value instanceof Map<?, ?> envelope && envelope.get("return") != null) {
                value = envelope.get("return");
            }
            return PlainJson.objects(value, label);
        } catch (IOException e) {
            throw new MalformedReplyException(label + " is not JSON: " + e.getMessage(), e);
        }
    }

    /** A server masks type names as numbers; a reply with names was made by a tool that was asked not to. */
    private static Set<Facet> hidden(List<Map<String, Object>> entries) {
        Set<Facet> hidden = EnumSet.allOf(Facet.class);
        Set<String> typeNames = entries.stream()
                .filter(e -> Set.of("object", "enum", "alternate").contains(String.valueOf(e.get("meta-type"))))
                .map(e -> String.valueOf(e.get("name")))
                .collect(Collectors.toSet());
        if (typeNames.stream().anyMatch(name -> !name.chars().allMatch(Character::isDigit))) {
            hidden.remove(Facet.TYPE_NAMES);
        }
        return hidden;
    }
}
