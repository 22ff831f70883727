package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code NetdevBase}.
 */
@NullMarked
public class NetdevBase extends Common {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("NetdevBase", Common.TYPE_)
            .mandatory("type", "Driver")
            .build();

    private @Nullable Driver type;

    /**
     * An object without any member.
     */
    public NetdevBase() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static NetdevBase fromJson(String json) {
        return fromJson_(json, new NetdevBase());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static NetdevBase fromJson(byte[] json) {
        return fromJson_(json, new NetdevBase());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static NetdevBase fromJson(InputStream json) {
        return fromJson_(json, new NetdevBase());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static NetdevBase read(InputVisitor in) {
        NetdevBase result = new NetdevBase();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code type} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasType() {
        return type != null;
    }

    /**
     * the driver
     *
     * @return the value of {@code type}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Driver getType() {
        if (type == null) {
            throw absent_(1);
        }
        return type;
    }

    /**
     * {@return the value of {@code type}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Driver getType(Driver orElse) {
        return Checks.orElse(type, orElse);
    }

    /**
     * the driver
     *
     * @param value the value of {@code type}
     * @return this object
     */
    public NetdevBase setType(Driver value) {
        this.type = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code type} absent.
     *
     * @return this object
     */
    public NetdevBase clearType() {
        type = null;
        return this;
    }

    @Override
    public NetdevBase setId(String value) {
        super.setId(value);
        return this;
    }

    @Override
    public NetdevBase clearId() {
        super.clearId();
        return this;
    }

    @Override
    public NetdevBase copy() {
        return (NetdevBase) copy_();
    }

    @Override
    public NetdevBase merge(Common patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public NetdevBase fillFrom(Common defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public NetdevBase copyMembersFrom(Common other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public NetdevBase changesFrom(Common old) {
        return (NetdevBase) changesFrom_(old);
    }

    @Override
    public void write(OutputVisitor out) {
        begin_(out, firstMissing_());
        writeMembers_(out);
        end_(out);
    }

    @Override
    protected void readMembers_(InputVisitor in) {
        TypeDescriptor type = descriptor_();
        for (int index = next_(in, type); index >= 0; index = next_(in, type)) {
            read_(index, in);
        }
        requireAll_(in, type, firstMissing_());
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
            case 1 -> hasType();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 1 -> type;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 1 -> setType((Driver) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 1 -> clearType();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 1 -> type = Driver.read(once_(type, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        super.writeMembers_(out);
        if (type != null) {
            out.member(TYPE_, 1);
            type.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        int inherited = super.firstMissing_();
        if (inherited >= 0) {
            return inherited;
        }
        if (type == null) {
            return 1;
        }
        return -1;
    }
}
