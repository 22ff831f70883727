package io.github.qapi4j.benchmarks.hand;

import static io.github.qapi4j.benchmarks.hand.HandNodeAlias.once;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member, value or alternative of an introspection entry by hand. */
final class HandInfoMember {

    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString DEFAULT = new SerializedString("default");
    private static final SerializedString FEATURES = new SerializedString("features");

    private @Nullable String name;
    private @Nullable String type;
    private @Nullable Object fallback;
    private @Nullable List<String> features;

    static HandInfoMember read(HandInput in) throws IOException {
        HandInfoMember result = new HandInfoMember();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "name" -> result.name = once(result.name, in).string();
                case "type" -> result.type = once(result.type, in).string();
                case "default" -> result.fallback = once(result.fallback, in).scalar();
                case "features" -> result.features = once(result.features, in).strings();
                default -> throw in.problem("unexpected member " + member);
            }
        }
        return result;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        HandOutput.text(out, NAME, name);
        HandOutput.text(out, TYPE, type);
        HandOutput.scalar(out, DEFAULT, fallback);
        HandOutput.texts(out, FEATURES, features);
        out.writeEndObject();
    }
}
