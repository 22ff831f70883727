package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Info}.
 */
@NullMarked
public class Info extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Info")
            .mandatory("status", "Status")
            .build();

    private @Nullable Status status;

    /**
     * An object without any member.
     */
    public Info() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Info fromJson(String json) {
        return fromJson_(json, new Info());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Info fromJson(byte[] json) {
        return fromJson_(json, new Info());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Info fromJson(InputStream json) {
        return fromJson_(json, new Info());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Info read(InputVisitor in) {
        Info result = new Info();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code status} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasStatus() {
        return status != null;
    }

    /**
     * how it is going
     *
     * @return the value of {@code status}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Status getStatus() {
        if (status == null) {
            throw absent_(0);
        }
        return status;
    }

    /**
     * {@return the value of {@code status}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Status getStatus(Status orElse) {
        return Checks.orElse(status, orElse);
    }

    /**
     * how it is going
     *
     * @param value the value of {@code status}
     * @return this object
     */
    public Info setStatus(Status value) {
        this.status = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code status} absent.
     *
     * @return this object
     */
    public Info clearStatus() {
        status = null;
        return this;
    }

    @Override
    public Info copy() {
        return (Info) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Info merge(Info patch) {
        mergeFrom_(patch);
        return this;
    }

    /**
     * Takes what is present there and absent here.
     *
     * @param defaults the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Info fillFrom(Info defaults) {
        fillFrom_(defaults);
        return this;
    }

    /**
     * Makes the members of the nearest common ancestor what they are in another object, absent ones included.
     *
     * @param other the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of an unrelated type
     */
    public Info copyMembersFrom(Info other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Info changesFrom(Info old) {
        return (Info) changesFrom_(old);
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
    protected Info newInstance_() {
        return new Info();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasStatus();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> status;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setStatus((Status) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearStatus();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> status = Status.read(once_(status, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (status != null) {
            out.member(TYPE_, 0);
            status.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        if (status == null) {
            return 0;
        }
        return -1;
    }
}
