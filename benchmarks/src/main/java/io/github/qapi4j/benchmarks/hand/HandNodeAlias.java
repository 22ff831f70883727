package io.github.qapi4j.benchmarks.hand;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** BitmapMigrationNodeAlias by hand. */
final class HandNodeAlias {

    private static final SerializedString NODE_NAME = new SerializedString("node-name");
    private static final SerializedString ALIAS = new SerializedString("alias");
    private static final SerializedString BITMAPS = new SerializedString("bitmaps");

    private @Nullable String nodeName;
    private @Nullable String alias;
    private @Nullable List<HandBitmapAlias> bitmaps;

    static HandNodeAlias read(HandInput in) throws IOException {
        HandNodeAlias node = new HandNodeAlias();
        in.beginObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "node-name" -> node.nodeName = once(node.nodeName, in).string();
                case "alias" -> node.alias = once(node.alias, in).string();
                case "bitmaps" -> node.bitmaps = bitmaps(once(node.bitmaps, in));
                default -> throw in.problem("unexpected member " + name);
            }
        }
        if (node.nodeName == null || node.alias == null || node.bitmaps == null) {
            throw in.problem("a mandatory member is missing");
        }
        return node;
    }

    static HandInput once(@Nullable Object sofar, HandInput in) {
        if (sofar != null) {
            throw in.problem("given twice");
        }
        return in;
    }

    private static List<HandBitmapAlias> bitmaps(HandInput in) throws IOException {
        List<HandBitmapAlias> bitmaps = new ArrayList<>();
        in.beginList();
        while (in.nextElement(bitmaps.size())) {
            bitmaps.add(HandBitmapAlias.read(in));
        }
        return bitmaps;
    }

    void write(JsonGenerator out) throws IOException {
        if (nodeName == null || alias == null || bitmaps == null) {
            throw new IllegalStateException("a mandatory member was never set");
        }
        out.writeStartObject();
        out.writeFieldName(NODE_NAME);
        HandOutput.string(out, nodeName);
        out.writeFieldName(ALIAS);
        HandOutput.string(out, alias);
        out.writeFieldName(BITMAPS);
        out.writeStartArray();
        for (HandBitmapAlias each : bitmaps) {
            each.write(out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
