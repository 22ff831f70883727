package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be said and done about two objects member by member. Tags are left alone: an object's class decides them. */
final class MemberSets {

    private MemberSets() {}

    /** Refuses objects of different classes, and union values of different branches. */
    static void requireSame(String verb, QapiObject target, QapiObject source) {
        boolean same = target.getClass() == source.getClass() && target.descriptor_() == source.descriptor_();
        if (!same || !Objects.equals(branch(target), branch(source))) {
            throw new IllegalArgumentException("cannot " + verb + " " + kind(target) + " with " + kind(source));
        }
    }

    /** Takes every member that the source has. */
    static void merge(QapiObject target, QapiObject source) {
        List<MemberDescriptor> members = source.descriptor_().members();
        for (int i = 0; i < members.size(); i++) {
            if (source.has_(i) && !members.get(i).tag()) {
                target.set_(i, DeepValues.copy(source.get_(i)));
            }
        }
        if (!source.unknownMembers().isEmpty()) {
            target.unknown_().putAll(source.unknownMembers());
        }
    }

    /** Takes the members that the target lacks. */
    static void fill(QapiObject target, QapiObject source) {
        List<MemberDescriptor> members = source.descriptor_().members();
        for (int i = 0; i < members.size(); i++) {
            if (source.has_(i) && !target.has_(i)) {
                target.set_(i, DeepValues.copy(source.get_(i)));
            }
        }
        Map<String, Object> present = target.unknownMembers();
        source.unknownMembers().forEach((name, value) -> {
            if (!present.containsKey(name)) {
                target.unknown_().put(name, value);
            }
        });
    }

    /** Sets in the patch what the object has and the old one has not, or not so. */
    static void changes(QapiObject object, QapiObject old, QapiObject patch) {
        List<MemberDescriptor> members = object.descriptor_().members();
        for (int i = 0; i < members.size(); i++) {
            if (object.has_(i)) {
                if (!members.get(i).tag() && !(old.has_(i) && DeepValues.equal(object.get_(i), old.get_(i)))) {
                    patch.set_(i, DeepValues.copy(object.get_(i)));
                }
            } else if (old.has_(i)) {
                throw vanished(object, members.get(i).name());
            }
        }
        for (String name : old.unknownMembers().keySet()) {
            if (!object.unknownMembers().containsKey(name)) {
                throw vanished(object, name);
            }
        }
        object.unknownMembers().forEach((name, value) -> {
            if (!DeepValues.equal(value, old.unknownMembers().get(name))) {
                patch.unknown_().put(name, value);
            }
        });
    }

    /** Makes the members of the nearest common ancestor what they are in the source, absent ones included. */
    static void copyCommon(QapiObject target, QapiObject source) {
        List<MemberDescriptor> members = commonAncestor(target, source).members();
        QapiObject known = known(target, source);
        for (int i = 0; i < members.size(); i++) {
            if (target.descriptor_().members().get(i).tag()) {
                continue;
            }
            if (source.has_(i)) {
                target.set_(i, DeepValues.copy(source.get_(i)));
            } else if (target.has_(i)) {
                target.clear_(i);
            }
        }
        merge(target, known);
    }

    /** Takes what the source's type does not know; where the target's type does, it becomes a member. */
    static void takeUnknown(QapiObject target, QapiObject source) {
        merge(target, known(target, source));
    }

    /** What the source's type does not know, as the target's type sees it; the tag left out. Changes neither. */
    private static QapiObject known(QapiObject target, QapiObject source) {
        QapiObject known = target.newInstance_();
        source.unknownMembers().forEach((name, value) -> {
            int index = target.descriptor_().names().index(name);
            if (index == NameTable.ABSENT) {
                known.unknown_().put(name, value);
            } else if (!target.descriptor_().members().get(index).tag()) {
                known.read_(index, PlainInput.lenient(value, name));
            }
        });
        return known;
    }

    private static TypeDescriptor commonAncestor(QapiObject target, QapiObject source) {
        for (TypeDescriptor mine = target.descriptor_(); mine != null; mine = base(mine)) {
            for (TypeDescriptor other = source.descriptor_(); other != null; other = base(other)) {
                if (mine == other) {
                    return mine;
                }
            }
        }
        throw new IllegalArgumentException(
                "cannot copy members of " + kind(source) + " to " + kind(target) + ": they have no common base");
    }

    private static @Nullable TypeDescriptor base(TypeDescriptor type) {
        return type.base().orElse(null);
    }

    private static List<Object> branch(QapiObject object) {
        List<Object> tags = new ArrayList<>(2);
        List<MemberDescriptor> members = object.descriptor_().members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).tag() && object.has_(i)) {
                tags.add(object.get_(i));
            }
        }
        return tags;
    }

    private static String kind(QapiObject object) {
        String kind = object.getClass().getName();
        List<Object> branch = branch(object);
        return branch.isEmpty() ? kind : kind + " " + branch;
    }

    private static IllegalArgumentException vanished(QapiObject object, String member) {
        return new IllegalArgumentException(
                object.descriptor_().name() + "." + member + ": present before and absent now, which no patch can say");
    }
}
