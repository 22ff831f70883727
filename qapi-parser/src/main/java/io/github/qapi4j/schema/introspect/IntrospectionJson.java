package io.github.qapi4j.schema.introspect;

import io.github.qapi4j.schema.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** Writes entries as the wire shows them (qapi-language §8.2). */
final class IntrospectionJson {

    private final JsonWriter json = new JsonWriter();

    private IntrospectionJson() {}

    static String write(List<SchemaInfo> entries) {
        StringBuilder text = new StringBuilder("[\n");
        for (int i = 0; i < entries.size(); i++) {
            IntrospectionJson line = new IntrospectionJson();
            line.write(entries.get(i));
            text.append(line.json).append(i < entries.size() - 1 ? ",\n" : "\n");
        }
        return text.append("]\n").toString();
    }

    private void write(SchemaInfo entry) {
        json.beginObject();
        json.key("name").value(entry.name());
        json.key("meta-type").value(entry.metaType());
        if (entry instanceof CommandInfo command) {
            json.key("arg-type").value(command.argType());
            json.key("ret-type").value(command.retType());
            if (command.allowOob()) {
                json.key("allow-oob").value(true);
            }
        } else if (entry instanceof EventInfo event) {
            json.key("arg-type").value(event.argType());
        } else if (entry instanceof ObjectInfo object) {
            write(object);
        } else if (entry instanceof EnumInfo type) {
            write(type);
        } else if (entry instanceof AlternateInfo alternate) {
            write(alternate);
        } else if (entry instanceof ArrayInfo array) {
            json.key("element-type").value(array.elementType());
        } else if (entry instanceof BuiltinInfo builtin) {
            json.key("json-type").value(builtin.jsonType());
        }
        features(entry.features());
        json.endObject();
    }

    private void write(ObjectInfo object) {
        json.key("members").beginArray();
        for (ObjectInfo.Member member : object.members()) {
            json.beginObject();
            json.key("name").value(member.name());
            json.key("type").value(member.type());
            if (member.optional()) {
                json.key("default").nullValue();
            }
            features(member.features());
            json.endObject();
        }
        json.endArray();
        object.tag().ifPresent(tag -> {
            json.key("tag").value(tag);
            json.key("variants").beginArray();
            for (ObjectInfo.Variant variant : object.variants()) {
                json.beginObject();
                json.key("case").value(variant.value());
                json.key("type").value(variant.type());
                json.endObject();
            }
            json.endArray();
        });
    }

    private void write(EnumInfo type) {
        json.key("members").beginArray();
        for (EnumInfo.Value value : type.values()) {
            json.beginObject();
            json.key("name").value(value.name());
            features(value.features());
            json.endObject();
        }
        json.endArray();
        json.key("values").beginArray();
        type.values().forEach(value -> json.value(value.name()));
        json.endArray();
    }

    private void write(AlternateInfo alternate) {
        json.key("members").beginArray();
        for (AlternateInfo.Alternative alternative : alternate.alternatives()) {
            json.beginObject();
            json.key("type").value(alternative.type());
            json.endObject();
        }
        json.endArray();
    }

    private void features(Optional<List<SchemaInfo.Feature>> features) {
        features.ifPresent(list -> {
            json.key("features").beginArray();
            list.forEach(feature -> json.value(feature.name()));
            json.endArray();
        });
    }
}
