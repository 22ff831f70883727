package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/** What all network devices have. */
public class NetdevBase extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("NetdevBase")
            .mandatory("id", "str")
            .mandatory("type", "NetdevDriver")
            .build();

    private long present_;
    private @Nullable String id;
    private @Nullable NetdevDriver type;

    /** An object without any member. */
    public NetdevBase() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code NetdevBase}
     */
    public static NetdevBase fromJson(String json) {
        return JsonReader.strict().read(json, NetdevBase::read);
    }

    /** Reads an object. */
    public static NetdevBase read(InputVisitor in) {
        in.beginObject();
        NetdevBase object = new NetdevBase();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code id} is present. */
    public boolean hasId() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code id}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getId() {
        String value = id;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code id}, or the argument if it is absent. */
    public String getId(String otherwise) {
        String value = id;
        return value == null ? otherwise : value;
    }

    /** Sets {@code id}. */
    public NetdevBase setId(String value) {
        id = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code id} absent. */
    public NetdevBase clearId() {
        id = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code type} is present. */
    public boolean hasType() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code type}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public NetdevDriver getType() {
        NetdevDriver value = type;
        if (value == null) {
            throw absent_(1);
        }
        return value;
    }

    /** Gives {@code type}, or the argument if it is absent. */
    public NetdevDriver getType(NetdevDriver otherwise) {
        NetdevDriver value = type;
        return value == null ? otherwise : value;
    }

    /** Sets {@code type}. */
    public NetdevBase setType(NetdevDriver value) {
        type = Checks.notNull(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code type} absent. */
    public NetdevBase clearType() {
        type = null;
        present_ &= ~0x2;
        return this;
    }

    @Override
    public NetdevBase copy() {
        return (NetdevBase) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public NetdevBase merge(NetdevBase patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public NetdevBase fillFrom(NetdevBase defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public NetdevBase copyMembersFrom(NetdevBase other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public NetdevBase changesFrom(NetdevBase old) {
        return (NetdevBase) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected NetdevBase newInstance_() {
        return new NetdevBase();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasId();
            case 1 -> hasType();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getId();
            case 1 -> getType();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setId((String) value);
            case 1 -> setType((NetdevDriver) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearId();
            case 1 -> clearType();
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
                id = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                type = NetdevDriver.read(in);
                present_ |= 0x2;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (id != null) {
            out.member(TYPE_, 0);
            out.string(id);
        }
        if (type != null) {
            out.member(TYPE_, 1);
            type.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        if (!hasId()) {
            return 0;
        }
        if (!hasType()) {
            return 1;
        }
        return -1;
    }
}
