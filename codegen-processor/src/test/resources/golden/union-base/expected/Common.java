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
 * The struct {@code Common}.
 */
@NullMarked
public class Common extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Common")
            .optional("id", "str")
            .build();

    private @Nullable String id;

    /**
     * An object without any member.
     */
    public Common() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Common fromJson(String json) {
        return fromJson_(json, new Common());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Common fromJson(byte[] json) {
        return fromJson_(json, new Common());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Common fromJson(InputStream json) {
        return fromJson_(json, new Common());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Common read(InputVisitor in) {
        Common result = new Common();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code id} is present}
     */
    public boolean hasId() {
        return id != null;
    }

    /**
     * a name
     *
     * @return the value of {@code id}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getId() {
        if (id == null) {
            throw absent_(0);
        }
        return id;
    }

    /**
     * {@return the value of {@code id}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getId(String orElse) {
        return Checks.orElse(id, orElse);
    }

    /**
     * a name
     *
     * @param value the value of {@code id}
     * @return this object
     */
    public Common setId(String value) {
        this.id = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code id} absent.
     *
     * @return this object
     */
    public Common clearId() {
        id = null;
        return this;
    }

    @Override
    public Common copy() {
        return (Common) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Common merge(Common patch) {
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
    public Common fillFrom(Common defaults) {
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
    public Common copyMembersFrom(Common other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Common changesFrom(Common old) {
        return (Common) changesFrom_(old);
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
    protected Common newInstance_() {
        return new Common();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasId();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> id;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setId((String) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearId();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> id = once_(id, in).string();
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (id != null) {
            out.member(TYPE_, 0);
            out.string(id);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
