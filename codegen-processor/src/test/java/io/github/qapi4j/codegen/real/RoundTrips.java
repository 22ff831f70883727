package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.UnionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every value of a generated type must survive. */
final class RoundTrips {

    private final RandomValues values;
    private final Compilation compilation;

    RoundTrips(RandomValues values, Compilation compilation) {
        this.values = values;
        this.compilation = compilation;
    }

    void check(TypeDefinition type, String javaName) throws ReflectiveOperationException {
        Class<?> java = compilation.load(javaName);
        Object plain = values.value(type);
        QapiValue read = readUnchecked(java, PlainInput.strict(plain));
        String json = JsonWriter.compact().toJson(read);
        QapiValue again = JsonReader.strict().read(json, in -> readUnchecked(java, in));
        assertThat(again)
                .as("%s: written and read again", javaName)
                .isEqualTo(read)
                .hasSameHashCodeAs(read);
        QapiValue copy = read.copy();
        assertThat(copy).as("%s: copied", javaName).isEqualTo(read);
        if (type instanceof ObjectType object) {
            QapiObject patch =
                    (QapiObject) readUnchecked(java, PlainInput.strict(values.sameBranch(object, (Map<?, ?>) plain)));
            checkMerge((QapiObject) read, (QapiObject) copy, patch);
            assertThat(JsonWriter.compact().toJson(read))
                    .as("%s: its copy was changed", javaName)
                    .isEqualTo(json);
            checkOpenWorld(java, object, (Map<?, ?>) plain);
        }
    }

    /** What the schema does not know is refused by a strict reader, and written back as it came after a lenient one. */
    private static void checkOpenWorld(Class<?> java, ObjectType type, Map<?, ?> plain) {
        Map<Object, Object> newer = new LinkedHashMap<>(plain);
        newer.put("x-new", List.of(1L, "two"));
        checkUnknown(java, newer, "x-new");
        if (type instanceof UnionType union) {
            newer.put(union.discriminator(), "x-newer");
            checkUnknown(java, newer, union.discriminator());
        }
    }

    private static void checkUnknown(Class<?> java, Map<?, ?> newer, String member) {
        assertThatThrownBy(() -> java.getMethod("read", InputVisitor.class).invoke(null, PlainInput.strict(newer)))
                .cause()
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.path()).isEqualTo(member));
        QapiObject lenient = (QapiObject) readUnchecked(java, PlainInput.lenient(newer));
        assertThat(lenient.unknownMembers()).containsEntry("x-new", List.of(1L, "two"));
        assertThat(lenient.copy()).isEqualTo(lenient);
        Object written = JsonReader.lenient().read(lenient.toJson(), InputVisitor::any);
        assertThat(((Map<?, ?>) written).keySet()).isEqualTo(newer.keySet());
        QapiValue again = JsonReader.lenient().read(lenient.toJson(), in -> readUnchecked(java, in));
        assertThat(again).isEqualTo(lenient);
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

    private static QapiValue readUnchecked(Class<?> java, InputVisitor in) {
        try {
            return (QapiValue) java.getMethod("read", InputVisitor.class).invoke(null, in);
        } catch (InvocationTargetException e) {
            throw new AssertionError(java + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(java.getName(), e);
        }
    }
}
