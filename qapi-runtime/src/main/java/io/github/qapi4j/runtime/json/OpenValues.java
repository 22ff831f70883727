package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values that the schema leaves open, as plain values in normal form. */
final class OpenValues {

    private static final TypeDescriptor ANY_OBJECT = TypeDescriptor.of("any").build();

    private OpenValues() {}

    static Object read(JsonInput in) {
        return switch (in.kind()) {
            case OBJECT -> object(in);
            case LIST -> list(in);
            case STRING -> in.string();
            case NUMBER -> PlainValues.number(in.numberText());
            case BOOL -> in.bool();
            case NULL -> {
                in.nullValue();
                yield QapiNull.NULL;
            }
        };
    }

    private static Object object(JsonInput in) {
        Map<String, Object> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.nextMember(ANY_OBJECT) != InputVisitor.END) {
            String name = in.memberName();
            if (Surrogates.hasLone(name)) {
                throw in.problem(Surrogates.PROBLEM);
            }
            in.checkLength("the object", members.size());
            if (members.containsKey(name)) {
                throw in.duplicateMember();
            }
            members.put(name, read(in));
        }
        return Collections.unmodifiableMap(members);
    }

    private static Object list(JsonInput in) {
        List<Object> elements = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            elements.add(read(in));
        }
        return Collections.unmodifiableList(elements);
    }
}
