package io.github.qapi4j.benchmarks.hand;

import static io.github.qapi4j.benchmarks.hand.HandNodeAlias.once;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SchemaInfo by hand: the members of all branches side by side, so that a tag may come late, and the branch checked once
 * all are there.
 */
public final class HandInfo {

    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString META_TYPE = new SerializedString("meta-type");
    private static final SerializedString FEATURES = new SerializedString("features");
    private static final SerializedString JSON_TYPE = new SerializedString("json-type");
    private static final SerializedString MEMBERS = new SerializedString("members");
    private static final SerializedString VALUES = new SerializedString("values");
    private static final SerializedString ELEMENT_TYPE = new SerializedString("element-type");
    private static final SerializedString TAG = new SerializedString("tag");
    private static final SerializedString VARIANTS = new SerializedString("variants");
    private static final SerializedString ARG_TYPE = new SerializedString("arg-type");
    private static final SerializedString RET_TYPE = new SerializedString("ret-type");
    private static final SerializedString ALLOW_OOB = new SerializedString("allow-oob");

    private @Nullable String name;
    private @Nullable String metaType;
    private @Nullable List<String> features;
    private @Nullable String jsonType;
    private @Nullable List<HandInfoMember> members;
    private @Nullable List<String> values;
    private @Nullable String elementType;
    private @Nullable String tag;
    private @Nullable List<HandVariant> variants;
    private @Nullable String argType;
    private @Nullable String retType;
    private @Nullable Boolean allowOob;

    static HandInfo read(HandInput in) throws IOException {
        HandInfo info = new HandInfo();
        in.beginObject();
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            info.member(member, in);
        }
        if (!info.isSound()) {
            throw in.problem("a mandatory member is missing, or one of another branch is there");
        }
        return info;
    }

    private void member(String member, HandInput in) throws IOException {
        switch (member) {
            case "name" -> name = once(name, in).string();
            case "meta-type" -> metaType = once(metaType, in).string();
            case "features" -> features = once(features, in).strings();
            case "json-type" -> jsonType = once(jsonType, in).string();
            case "members" -> members = members(once(members, in));
            case "values" -> values = once(values, in).strings();
            case "element-type" -> elementType = once(elementType, in).string();
            case "tag" -> tag = once(tag, in).string();
            case "variants" -> variants = variants(once(variants, in));
            case "arg-type" -> argType = once(argType, in).string();
            case "ret-type" -> retType = once(retType, in).string();
            case "allow-oob" -> allowOob = once(allowOob, in).bool();
            default -> throw in.problem("unexpected member " + member);
        }
    }

    private boolean isSound() {
        if (name == null || metaType == null) {
            return false;
        }
        int present = bit(jsonType, 1)
                | bit(members, 2)
                | bit(values, 4)
                | bit(elementType, 8)
                | bit(tag, 16)
                | bit(variants, 32)
                | bit(argType, 64)
                | bit(retType, 128)
                | bit(allowOob, 256);
        return switch (metaType) {
            case "builtin" -> present == 1 && isJsonType();
            case "enum" -> present == (2 | 4);
            case "array" -> present == 8;
            case "object" -> (present & ~(16 | 32)) == 2;
            case "alternate" -> present == 2;
            case "command" -> (present & ~256) == (64 | 128);
            case "event" -> present == 64;
            default -> false;
        };
    }

    private boolean isJsonType() {
        return switch (String.valueOf(jsonType)) {
            case "string", "number", "int", "boolean", "null", "object", "array", "value" -> true;
            default -> false;
        };
    }

    private static int bit(@Nullable Object value, int bit) {
        return value == null ? 0 : bit;
    }

    private static List<HandInfoMember> members(HandInput in) throws IOException {
        List<HandInfoMember> members = new ArrayList<>();
        in.beginList();
        while (in.nextElement(members.size())) {
            members.add(HandInfoMember.read(in));
        }
        return members;
    }

    private static List<HandVariant> variants(HandInput in) throws IOException {
        List<HandVariant> variants = new ArrayList<>();
        in.beginList();
        while (in.nextElement(variants.size())) {
            variants.add(HandVariant.read(in));
        }
        return variants;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        HandOutput.text(out, NAME, name);
        HandOutput.text(out, META_TYPE, metaType);
        HandOutput.texts(out, FEATURES, features);
        HandOutput.text(out, JSON_TYPE, jsonType);
        if (members != null) {
            out.writeFieldName(MEMBERS);
            out.writeStartArray();
            for (HandInfoMember each : members) {
                each.write(out);
            }
            out.writeEndArray();
        }
        HandOutput.texts(out, VALUES, values);
        HandOutput.text(out, ELEMENT_TYPE, elementType);
        HandOutput.text(out, TAG, tag);
        if (variants != null) {
            out.writeFieldName(VARIANTS);
            out.writeStartArray();
            for (HandVariant each : variants) {
                each.write(out);
            }
            out.writeEndArray();
        }
        HandOutput.text(out, ARG_TYPE, argType);
        HandOutput.text(out, RET_TYPE, retType);
        if (allowOob != null) {
            out.writeFieldName(ALLOW_OOB);
            out.writeBoolean(allowOob);
        }
        out.writeEndObject();
    }
}
