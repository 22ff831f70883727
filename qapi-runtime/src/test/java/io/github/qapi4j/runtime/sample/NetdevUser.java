package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/** A user-mode network device. */
public class NetdevUser extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("NetdevUser")
            .optional("host", "str")
            .optional("restrict", "bool")
            .build();

    private long present_;
    private @Nullable String host;
    private boolean restrict;

    /** An object without any member. */
    public NetdevUser() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code NetdevUser}
     */
    public static NetdevUser fromJson(String json) {
        return JsonReader.strict().read(json, NetdevUser::read);
    }

    /** Reads an object. */
    public static NetdevUser read(InputVisitor in) {
        in.beginObject();
        NetdevUser object = new NetdevUser();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code host} is present. */
    public boolean hasHost() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code host}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getHost() {
        String value = host;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code host}, or the argument if it is absent. */
    public String getHost(String otherwise) {
        String value = host;
        return value == null ? otherwise : value;
    }

    /** Sets {@code host}. */
    public NetdevUser setHost(String value) {
        host = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code host} absent. */
    public NetdevUser clearHost() {
        host = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code restrict} is present. */
    public boolean hasRestrict() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code restrict}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public boolean getRestrict() {
        if (!hasRestrict()) {
            throw absent_(1);
        }
        return restrict;
    }

    /** Gives {@code restrict}, or the argument if it is absent. */
    public boolean getRestrict(boolean otherwise) {
        return hasRestrict() ? getRestrict() : otherwise;
    }

    /** Sets {@code restrict}. */
    public NetdevUser setRestrict(boolean value) {
        restrict = value;
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code restrict} absent. */
    public NetdevUser clearRestrict() {
        restrict = false;
        present_ &= ~0x2;
        return this;
    }

    @Override
    public NetdevUser copy() {
        return (NetdevUser) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public NetdevUser merge(NetdevUser patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public NetdevUser fillFrom(NetdevUser defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public NetdevUser copyMembersFrom(NetdevUser other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public NetdevUser changesFrom(NetdevUser old) {
        return (NetdevUser) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected NetdevUser newInstance_() {
        return new NetdevUser();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasHost();
            case 1 -> hasRestrict();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getHost();
            case 1 -> getRestrict();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setHost((String) value);
            case 1 -> setRestrict((Boolean) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearHost();
            case 1 -> clearRestrict();
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
                host = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                restrict = in.bool();
                present_ |= 0x2;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (host != null) {
            out.member(TYPE_, 0);
            out.string(host);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.bool(restrict);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
