package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;

/** What every value of a generated type must survive. */
final class RoundTrips {

    private final RandomValues values;
    private final GeneratedSchema generated;

    RoundTrips(RandomValues values, GeneratedSchema generated) {
        this.values = values;
        this.generated = generated;
    }

    void check(TypeDefinition type) throws ReflectiveOperationException {
        GeneratedType java = generated.reader(type);
        Object plain = values.value(type);
        QapiValue read = java.read(PlainInput.strict(plain));
        String json = JsonWriter.compact().toJson(read);
        QapiValue again = JsonReader.strict().read(json, java);
        assertThat(again).as("%s: written and read again", java).isEqualTo(read).hasSameHashCodeAs(read);
        QapiValue copy = read.copy();
        assertThat(copy).as("%s: copied", java).isEqualTo(read);
        Set<QapiObject> parts = MutableParts.of(read);
        Set<QapiObject> copied = MutableParts.of(copy);
        assertThat(copied).hasSameSizeAs(parts);
        copied.retainAll(parts);
        assertThat(copied).as("%s: shared with its copy", java).isEmpty();
        if (type instanceof ObjectType object) {
            QapiObject patch = (QapiObject) java.read(PlainInput.strict(values.sameBranch(object, (Map<?, ?>) plain)));
            checkMerge((QapiObject) read, (QapiObject) copy, patch);
            assertThat(JsonWriter.compact().toJson(read))
                    .as("%s: its copy was changed", java)
                    .isEqualTo(json);
        }
    }

    private static void checkMerge(QapiObject old, QapiObject copy, QapiObject patch)
            throws ReflectiveOperationException {
        String patchJson = patch.toJson();
        QapiObject merged = (QapiObject) call(copy, "merge", patch);
        for (MemberDescriptor member : merged.members().descriptors()) {
            QapiObject from = patch.members().has(member.name()) ? patch : old;
            assertThat(merged.members().find(member.name()))
                    .isEqualTo(from.members().find(member.name()));
        }
        QapiObject changes = (QapiObject) call(merged, "changesFrom", old);
        assertThat(call(old.copy(), "merge", changes))
                .as("changes of %s to %s", old, merged)
                .isEqualTo(merged);
        for (String name : merged.members().present()) {
            if (!merged.members().descriptor(name).tag()) {
                merged.members().clear(name);
            }
        }
        assertThat(patch.toJson()).isEqualTo(patchJson);
    }

    private static Object call(QapiObject object, String name, QapiObject argument)
            throws ReflectiveOperationException {
        for (Method method : object.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && !method.isBridge()
                    && method.getParameterTypes()[0].isInstance(argument)) {
                return method.invoke(object, argument);
            }
        }
        throw new NoSuchMethodException(name);
    }
}
