package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.Optional;
import java.util.Set;

/** Members with features. */
public class Features extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Features")
            .add(new MemberDescriptor("old", "int", true, Set.of("deprecated"), Optional.empty()))
            .optional("now", "int")
            .add(new MemberDescriptor("next", "int", true, Set.of("unstable"), Optional.empty()))
            .build();

    private long present_;
    private long old;
    private long now;
    private long next;

    /** An object without any member. */
    public Features() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code Features}
     */
    public static Features fromJson(String json) {
        return JsonReader.strict().read(json, Features::read);
    }

    /** Reads an object. */
    public static Features read(InputVisitor in) {
        in.beginObject();
        Features object = new Features();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code old} is present. */
    public boolean hasOld() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code old}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getOld() {
        if (!hasOld()) {
            throw absent_(0);
        }
        return old;
    }

    /** Gives {@code old}, or the argument if it is absent. */
    public long getOld(long otherwise) {
        return hasOld() ? getOld() : otherwise;
    }

    /** Sets {@code old}. */
    public Features setOld(long value) {
        old = value;
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code old} absent. */
    public Features clearOld() {
        old = 0;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code now} is present. */
    public boolean hasNow() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code now}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getNow() {
        if (!hasNow()) {
            throw absent_(1);
        }
        return now;
    }

    /** Gives {@code now}, or the argument if it is absent. */
    public long getNow(long otherwise) {
        return hasNow() ? getNow() : otherwise;
    }

    /** Sets {@code now}. */
    public Features setNow(long value) {
        now = value;
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code now} absent. */
    public Features clearNow() {
        now = 0;
        present_ &= ~0x2;
        return this;
    }

    /** Whether {@code next} is present. */
    public boolean hasNext() {
        return (present_ & 0x4) != 0;
    }

    /**
     * Gives {@code next}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getNext() {
        if (!hasNext()) {
            throw absent_(2);
        }
        return next;
    }

    /** Gives {@code next}, or the argument if it is absent. */
    public long getNext(long otherwise) {
        return hasNext() ? getNext() : otherwise;
    }

    /** Sets {@code next}. */
    public Features setNext(long value) {
        next = value;
        present_ |= 0x4;
        return this;
    }

    /** Makes {@code next} absent. */
    public Features clearNext() {
        next = 0;
        present_ &= ~0x4;
        return this;
    }

    @Override
    public Features copy() {
        return (Features) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public Features merge(Features patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public Features fillFrom(Features defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public Features copyMembersFrom(Features other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public Features changesFrom(Features old) {
        return (Features) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Features newInstance_() {
        return new Features();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasOld();
            case 1 -> hasNow();
            case 2 -> hasNext();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getOld();
            case 1 -> getNow();
            case 2 -> getNext();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setOld((Long) value);
            case 1 -> setNow((Long) value);
            case 2 -> setNext((Long) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearOld();
            case 1 -> clearNow();
            case 2 -> clearNext();
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                old = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                now = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                next = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x4;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if ((present_ & 0x1) != 0) {
            out.member(TYPE_, 0);
            out.integer(old);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.integer(now);
        }
        if ((present_ & 0x4) != 0) {
            out.member(TYPE_, 2);
            out.integer(next);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
