package io.github.qapi4j.codegen.real;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A generated type that is known by name only. */
final class GeneratedType implements ValueReader<QapiValue> {

    private final Method read;

    GeneratedType(Class<?> java) throws NoSuchMethodException {
        this.read = java.getMethod("read", InputVisitor.class);
    }

    @Override
    public QapiValue read(InputVisitor in) {
        try {
            return (QapiValue) read.invoke(null, in);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new LinkageError(toString(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(toString(), e);
        }
    }

    @Override
    public String toString() {
        return read.getDeclaringClass().getName();
    }
}
