package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/** A tap device. */
public class NetdevTap extends QapiObject {

    static final TypeDescriptor TYPE_ =
            TypeDescriptor.of("NetdevTap").mandatory("ifname", "str").build();

    private long present_;
    private @Nullable String ifname;

    /** An object without any member. */
    public NetdevTap() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code NetdevTap}
     */
    public static NetdevTap fromJson(String json) {
        return JsonReader.strict().read(json, NetdevTap::read);
    }

    /** Reads an object. */
    public static NetdevTap read(InputVisitor in) {
        in.beginObject();
        NetdevTap object = new NetdevTap();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code ifname} is present. */
    public boolean hasIfname() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code ifname}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getIfname() {
        String value = ifname;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code ifname}, or the argument if it is absent. */
    public String getIfname(String otherwise) {
        String value = ifname;
        return value == null ? otherwise : value;
    }

    /** Sets {@code ifname}. */
    public NetdevTap setIfname(String value) {
        ifname = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code ifname} absent. */
    public NetdevTap clearIfname() {
        ifname = null;
        present_ &= ~0x1;
        return this;
    }

    @Override
    public NetdevTap copy() {
        return (NetdevTap) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public NetdevTap merge(NetdevTap patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public NetdevTap fillFrom(NetdevTap defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public NetdevTap copyMembersFrom(NetdevTap other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public NetdevTap changesFrom(NetdevTap old) {
        return (NetdevTap) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected NetdevTap newInstance_() {
        return new NetdevTap();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasIfname();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getIfname();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setIfname((String) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearIfname();
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
                ifname = in.string();
                present_ |= 0x1;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (ifname != null) {
            out.member(TYPE_, 0);
            out.string(ifname);
        }
    }

    @Override
    protected int firstMissing_() {
        return hasIfname() ? -1 : 0;
    }
}
