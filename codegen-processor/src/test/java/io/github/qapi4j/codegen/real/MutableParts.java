package io.github.qapi4j.codegen.real;

import io.github.qapi4j.runtime.QapiObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what of a value can be changed: all objects in it, however deep, and itself. */
final class MutableParts {

    private final Set<QapiObject> parts = Collections.newSetFromMap(new IdentityHashMap<>());

    private MutableParts() {}

    /** The parts, told apart by identity. */
    static Set<QapiObject> of(Object value) throws ReflectiveOperationException {
        MutableParts found = new MutableParts();
        found.collect(value);
        return found.parts;
    }

    private void collect(Object value) throws ReflectiveOperationException {
        if (value instanceof QapiObject object) {
            parts.add(object);
            for (String name : object.members().present()) {
                collect(object.members().get(name));
            }
            for (Method method : object.getClass().getMethods()) {
                if (method.getName().equals("u") && method.getParameterCount() == 0 && !method.isBridge()) {
                    parts.add((QapiObject) method.invoke(object));
                }
            }
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collect(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(List.copyOf(map.values()));
        } else if (value instanceof Record alternative) {
            for (RecordComponent component : alternative.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(alternative));
            }
        }
    }
}
