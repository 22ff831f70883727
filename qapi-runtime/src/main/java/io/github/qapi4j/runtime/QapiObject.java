package io.github.qapi4j.runtime;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import io.github.qapi4j.runtime.visitor.ValueReader;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a generated struct or union: a set of members, each absent or present.
 *
 * <p>The methods whose names end in an underscore are for generated code: the hooks, which it implements member by member,
 * and what is done here, once, in terms of them. No QAPI name can yield a Java name with a trailing underscore, so they never
 * collide.
 */
public abstract class QapiObject implements QapiValue {

    private @Nullable Map<String, Object> unknown;

    /** Made by generated subclasses only. */
    protected QapiObject() {}

    @Override
    public abstract QapiObject copy();

    /** A view of the members: their names, types and features, and access to them by name. */
    public final Members members() {
        return new Members(this);
    }

    /**
     * What a lenient input left though the schema does not know it, by name, in the input's order and the form of
     * {@code PlainValues}; in a union what its branch's object has besides. An unmodifiable view; it is written as it came.
     */
    public final Map<String, Object> unknownMembers() {
        QapiObject branch = branch_();
        Map<String, Object> inBranch = branch == null ? Map.of() : branch.unknownMembers();
        if (inBranch.isEmpty()) {
            return unknown == null ? Map.of() : Collections.unmodifiableMap(unknown);
        }
        Map<String, Object> all = new LinkedHashMap<>(inBranch);
        all.putAll(unknown == null ? Map.of() : unknown);
        return Collections.unmodifiableMap(all);
    }

    /** This object as JSON text. */
    public final String toJson() {
        return JsonWriter.compact().toJson(this);
    }

    /** This object as JSON text in UTF-8. */
    public final byte[] toJsonBytes() {
        return JsonWriter.compact().toBytes(this);
    }

    @Override
    public void write(OutputVisitor out) {
        begin_(out, firstMissing_());
        writeMembers_(out);
        end_(out);
    }

    /** By exact class, the members' presence and their values; unknown members count. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return DeepValues.equal(this, other);
    }

    @Override
    public final int hashCode() {
        return DeepValues.hash(this);
    }

    /** One line with the names on the wire, for people; absent members are left out, mandatory ones too. */
    @Override
    public final String toString() {
        LineOutput out = new LineOutput(descriptor_().name());
        write(out);
        return out.toString();
    }

    // The hooks

    /** The members of this object, by index. */
    protected abstract TypeDescriptor descriptor_();

    /** A new object of exactly this class (and, in a union, this branch) without any member. */
    protected abstract QapiObject newInstance_();

    /** Whether the member is present. */
    protected boolean has_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** The present member's value; unsigned 64-bit integers of 2^63 and above as BigInteger. */
    protected Object get_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Sets a member as its setter does. Throws ClassCastException if the value is not of the member's Java type. */
    protected void set_(int index, Object value) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Makes a member absent. */
    protected void clear_(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Reads a member's value; refuses one that is present already. */
    protected void read_(int index, InputVisitor in) {
        throw new IndexOutOfBoundsException(index);
    }

    /** Shows the present members in schema order. */
    protected abstract void writeMembers_(OutputVisitor out);

    /** The index of the first mandatory member that is absent, or -1. */
    protected int firstMissing_() {
        return -1;
    }

    /** The object with the members of a union's branch, if this is one that has them. */
    protected @Nullable QapiObject branch_() {
        return null;
    }

    // What the hooks are used for

    /**
     * Takes over what the object of a union's branch does not know: what this object knows becomes a member of it, but for the
     * tag, which the branch itself decides.
     *
     * @throws InputException if it is no value of that member
     */
    protected final void adopt_(QapiObject branch) {
        if (branch.unknown != null) {
            MemberSets.takeUnknown(this, branch);
            branch.unknown = null;
        }
    }

    /** The input, for a member that is read for the first time: refuses one that is not null any more. */
    protected static InputVisitor once_(@Nullable Object member, InputVisitor in) {
        if (member != null) {
            throw in.duplicateMember();
        }
        return in;
    }

    /** The error that {@code getX} throws. */
    protected final AbsentMemberException absent_(int index) {
        return AbsentMemberException.asked(descriptor_(), index);
    }

    /**
     * What {@code write} starts with. Generated classes override {@code write} to do the same: what they call is then known when
     * they are compiled, so that the JVM can inline it.
     *
     * @param missing what {@link #firstMissing_} gives
     */
    protected final void begin_(OutputVisitor out, int missing) {
        if (missing >= 0) {
            out.missingMember(descriptor_(), missing);
        }
        out.beginObject();
    }

    /** What {@code write} ends with: what the schema does not know. */
    protected final void end_(OutputVisitor out) {
        if (unknown != null || branch_() != null) {
            writeUnknown(out, unknownMembers());
        }
        out.endObject();
    }

    private static void writeUnknown(OutputVisitor out, Map<String, Object> members) {
        if (!members.isEmpty()) {
            members.forEach((name, value) -> {
                out.unknownMember(name);
                out.any(value);
            });
        }
    }

    /** What {@code fromJson} gives: an object without members, with those that the text has. */
    protected static <T extends QapiObject> T fromJson_(String json, T empty) {
        return JsonReader.strict().read(json, new Filling<>(empty));
    }

    /** What {@code fromJson} gives: an object without members, with those that the text in UTF-8 has. */
    protected static <T extends QapiObject> T fromJson_(byte[] json, T empty) {
        return JsonReader.strict().read(json, new Filling<>(empty));
    }

    /** What {@code fromJson} gives: an object without members, with those that the text in UTF-8 has. */
    protected static <T extends QapiObject> T fromJson_(InputStream json, T empty) {
        return JsonReader.strict().read(json, new Filling<>(empty));
    }

    /**
     * Takes all members from an input that has just entered an object, up to the object's end. Generated classes override this
     * to do the same, for the reason that they override {@code write}.
     */
    protected void readMembers_(InputVisitor in) {
        TypeDescriptor type = descriptor_();
        for (int index = next_(in, type); index >= 0; index = next_(in, type)) {
            read_(index, in);
        }
        requireAll_(in, type, firstMissing_());
    }

    /** Moves to the next member that the type knows, or {@link InputVisitor#END}; keeps others, or refuses them. */
    protected final int next_(InputVisitor in, TypeDescriptor type) {
        int index = in.nextMember(type);
        return index == InputVisitor.UNKNOWN ? nextKnown(in, type) : index;
    }

    private int nextKnown(InputVisitor in, TypeDescriptor type) {
        int index = InputVisitor.UNKNOWN;
        while (index == InputVisitor.UNKNOWN) {
            if (!in.isLenient()) {
                throw in.unexpectedMember(type);
            }
            readUnknown(in);
            index = in.nextMember(type);
        }
        return index;
    }

    /**
     * Refuses an object that lacks a mandatory member, unless the input is lenient.
     *
     * @param missing what {@link #firstMissing_} gives
     */
    protected static void requireAll_(InputVisitor in, TypeDescriptor type, int missing) {
        if (missing >= 0 && !in.isLenient()) {
            throw in.missingMember(type, missing);
        }
    }

    private void readUnknown(InputVisitor in) {
        Map<String, Object> members = unknown_();
        String name = in.memberName();
        if (members.containsKey(name)) {
            throw in.duplicateMember();
        }
        members.put(name, in.any());
    }

    /** What {@code copy} gives. */
    protected final QapiObject copy_() {
        return (QapiObject) DeepValues.copy(this);
    }

    /** What {@code merge} does: every member present in the patch overwrites. */
    protected final void mergeFrom_(QapiObject patch) {
        MemberSets.requireSame("merge", this, Objects.requireNonNull(patch, "patch"));
        MemberSets.merge(this, patch);
    }

    /** What {@code fillFrom} does: only members absent here are taken. */
    protected final void fillFrom_(QapiObject defaults) {
        MemberSets.requireSame("fill", this, Objects.requireNonNull(defaults, "defaults"));
        MemberSets.fill(this, defaults);
    }

    /** What {@code changesFrom} gives: the smallest patch that makes this of the old object. */
    protected final QapiObject changesFrom_(QapiObject old) {
        MemberSets.requireSame("compare", this, Objects.requireNonNull(old, "old"));
        QapiObject patch = newInstance_();
        MemberSets.changes(this, old, patch);
        return patch;
    }

    /** What {@code copyMembersFrom} does: the members of the nearest common ancestor become what they are there. */
    protected final void copyMembersFrom_(QapiObject other) {
        MemberSets.copyCommon(this, Objects.requireNonNull(other, "other"));
    }

    /** The unknown members, to be changed. */
    final Map<String, Object> unknown_() {
        Map<String, Object> members = unknown;
        if (members == null) {
            members = new LinkedHashMap<>(4);
            unknown = members;
        }
        return members;
    }

    /** Reads an object into one that is there already. Not a lambda: the first one costs a third of a short program's start. */
    private record Filling<T extends QapiObject>(T empty) implements ValueReader<T> {

        @Override
        public T read(InputVisitor in) {
            in.beginObject();
            empty.readMembers_(in);
            return empty;
        }
    }
}
