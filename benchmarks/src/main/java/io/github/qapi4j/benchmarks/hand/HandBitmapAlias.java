package io.github.qapi4j.benchmarks.hand;

import static io.github.qapi4j.benchmarks.hand.HandNodeAlias.once;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** BitmapMigrationBitmapAlias by hand. */
final class HandBitmapAlias {

    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString ALIAS = new SerializedString("alias");
    private static final SerializedString TRANSFORM = new SerializedString("transform");
    private static final SerializedString PERSISTENT = new SerializedString("persistent");

    private @Nullable String name;
    private @Nullable String alias;
    private @Nullable Transform transform;

    static HandBitmapAlias read(HandInput in) throws IOException {
        HandBitmapAlias bitmap = new HandBitmapAlias();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case "name" -> bitmap.name = once(bitmap.name, in).string();
                case "alias" -> bitmap.alias = once(bitmap.alias, in).string();
                case "transform" -> bitmap.transform = Transform.read(once(bitmap.transform, in));
                default -> throw in.problem("unexpected member " + member);
            }
        }
        if (bitmap.name == null || bitmap.alias == null) {
            throw in.problem("a mandatory member is missing");
        }
        return bitmap;
    }

    void write(JsonGenerator out) throws IOException {
        if (name == null || alias == null) {
            throw new IllegalStateException("a mandatory member was never set");
        }
        out.writeStartObject();
        out.writeFieldName(NAME);
        HandOutput.string(out, name);
        out.writeFieldName(ALIAS);
        HandOutput.string(out, alias);
        if (transform != null) {
            out.writeFieldName(TRANSFORM);
            transform.write(out);
        }
        out.writeEndObject();
    }

    /** BitmapMigrationBitmapAliasTransform by hand. */
    private static final class Transform {

        private boolean hasPersistent;
        private boolean persistent;

        static Transform read(HandInput in) throws IOException {
            Transform transform = new Transform();
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                if (!member.equals("persistent")) {
                    throw in.problem("unexpected member " + member);
                }
                if (transform.hasPersistent) {
                    throw in.problem("given twice");
                }
                transform.persistent = in.bool();
                transform.hasPersistent = true;
            }
            return transform;
        }

        void write(JsonGenerator out) throws IOException {
            out.writeStartObject();
            if (hasPersistent) {
                out.writeFieldName(PERSISTENT);
                out.writeBoolean(persistent);
            }
            out.writeEndObject();
        }
    }
}
