package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies, compares and hashes members' values. What an input may nest, 1,024 levels, has to fit a thread's stack, so each
 * level takes one frame here, whatever it is a level of: the methods of collections and records would take several.
 */
final class DeepValues {

    private DeepValues() {}

    /** A deep copy. */
    static Object copy(Object value) {
        if (value instanceof QapiObject object) {
            QapiObject copy = object.newInstance_();
            List<MemberDescriptor> members = object.descriptor_().members();
            for (int i = 0; i < members.size(); i++) {
                if (object.has_(i) && !members.get(i).tag()) {
                    copy.set_(i, copy(object.get_(i)));
                }
            }
            if (!object.unknownMembers().isEmpty()) {
                copy.unknown_().putAll(object.unknownMembers());
            }
            return copy;
        }
        if (value instanceof QapiValue generated) {
            return generated.copy();
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof QapiValue) {
            Object[] copy = list.toArray();
            for (int i = 0; i < copy.length; i++) {
                copy[i] = copy(copy[i]);
            }
            return Lists.of(copy);
        }
        return value;
    }

    /** Whether two values are equal, as {@code equals} of their types has it. */
    static boolean equal(Object left, @Nullable Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof QapiObject object) {
            if (!(right instanceof QapiObject other)
                    || object.getClass() != other.getClass()
                    || object.descriptor_() != other.descriptor_()) {
                return false;
            }
            int size = object.descriptor_().members().size();
            for (int i = 0; i < size; i++) {
                if (object.has_(i) ? !other.has_(i) || !equal(object.get_(i), other.get_(i)) : other.has_(i)) {
                    return false;
                }
            }
            return equal(object.unknownMembers(), other.unknownMembers());
        }
        if (left instanceof QapiAlternative alternative) {
            return right instanceof QapiAlternative other
                    && alternative.getClass() == other.getClass()
                    && equal(alternative.value(), other.value());
        }
        if (left instanceof List<?> list) {
            if (!(right instanceof List<?> other) || list.size() != other.size()) {
                return false;
            }
            Iterator<?> others = other.iterator();
            for (Object element : list) {
                if (!equal(element, others.next())) {
                    return false;
                }
            }
            return true;
        }
        if (left instanceof Map<?, ?> map) {
            if (!(right instanceof Map<?, ?> other) || map.size() != other.size()) {
                return false;
            }
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!equal(entry.getValue(), other.get(entry.getKey()))) {
                    return false;
                }
            }
            return true;
        }
        return left.equals(right);
    }

    /** A hash that equal values share. */
    static int hash(Object value) {
        int hash = 0;
        if (value instanceof QapiObject object) {
            hash = object.getClass().hashCode();
            int size = object.descriptor_().members().size();
            for (int i = 0; i < size; i++) {
                hash = 31 * hash + (object.has_(i) ? hash(object.get_(i)) : 0);
            }
            return 31 * hash + hash(object.unknownMembers());
        }
        if (value instanceof QapiAlternative alternative) {
            return 31 * alternative.getClass().hashCode() + hash(alternative.value());
        }
        if (value instanceof List<?> list) {
            for (Object element : list) {
                hash = 31 * hash + hash(element);
            }
            return hash;
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                hash += entry.getKey().hashCode() ^ hash(entry.getValue());
            }
            return hash;
        }
        return value.hashCode();
    }
}
