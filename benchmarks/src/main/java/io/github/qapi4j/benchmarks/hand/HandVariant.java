package io.github.qapi4j.benchmarks.hand;

import static io.github.qapi4j.benchmarks.hand.HandNodeAlias.once;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A branch in an introspection entry by hand. */
final class HandVariant {

    private static final SerializedString CASE = new SerializedString("case");
    private static final SerializedString TYPE = new SerializedString("type");

    private @Nullable String branch;
    private @Nullable String type;

    static HandVariant read(HandInput in) throws IOException {
        HandVariant result = new HandVariant();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "case" -> result.branch = once(result.branch, in).string();
                case "type" -> result.type = once(result.type, in).string();
                default -> throw in.problem("unexpected member " + member);
            }
        }
        if (result.branch == null || result.type == null) {
            throw in.problem("a mandatory member is missing");
        }
        return result;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        HandOutput.text(out, CASE, branch);
        HandOutput.text(out, TYPE, type);
        out.writeEndObject();
    }
}
