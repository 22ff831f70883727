package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Members of types that say little.
 */
@NullMarked
public class Open extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Open")
            .optional("extra", "any")
            .optional("nothing", "null")
            .optional("ratio", "number")
            .build();

    private int present_;

    private @Nullable Object extra;

    private @Nullable QapiNull nothing;

    private double ratio;

    /**
     * An object without any member.
     */
    public Open() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Open fromJson(String json) {
        return fromJson_(json, new Open());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Open fromJson(byte[] json) {
        return fromJson_(json, new Open());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Open fromJson(InputStream json) {
        return fromJson_(json, new Open());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Open read(InputVisitor in) {
        Open result = new Open();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code extra} is present}
     */
    public boolean hasExtra() {
        return extra != null;
    }

    /**
     * whatever comes
     *
     * @return the value of {@code extra}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Object getExtra() {
        if (extra == null) {
            throw absent_(0);
        }
        return extra;
    }

    /**
     * {@return the value of {@code extra}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Object getExtra(Object orElse) {
        return Checks.orElse(extra, orElse);
    }

    /**
     * whatever comes
     *
     * @param value the value of {@code extra}, one of those that {@link io.github.qapi4j.runtime.value.PlainValues} has
     * @return this object
     * @throws IllegalArgumentException if it is none of them
     */
    public Open setExtra(Object value) {
        this.extra = Checks.any(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code extra} absent.
     *
     * @return this object
     */
    public Open clearExtra() {
        extra = null;
        return this;
    }

    /**
     * {@return whether {@code nothing} is present}
     */
    public boolean hasNothing() {
        return nothing != null;
    }

    /**
     * nothing at all
     *
     * @return the value of {@code nothing}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public QapiNull getNothing() {
        if (nothing == null) {
            throw absent_(1);
        }
        return nothing;
    }

    /**
     * {@return the value of {@code nothing}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public QapiNull getNothing(QapiNull orElse) {
        return Checks.orElse(nothing, orElse);
    }

    /**
     * nothing at all
     *
     * @param value the value of {@code nothing}
     * @return this object
     */
    public Open setNothing(QapiNull value) {
        this.nothing = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code nothing} absent.
     *
     * @return this object
     */
    public Open clearNothing() {
        nothing = null;
        return this;
    }

    /**
     * {@return whether {@code ratio} is present}
     */
    public boolean hasRatio() {
        return (present_ & 1) != 0;
    }

    /**
     * a share
     *
     * @return the value of {@code ratio}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public double getRatio() {
        if (!hasRatio()) {
            throw absent_(2);
        }
        return ratio;
    }

    /**
     * {@return the value of {@code ratio}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public double getRatio(double orElse) {
        return hasRatio() ? ratio : orElse;
    }

    /**
     * a share
     *
     * @param value the value of {@code ratio}, finite
     * @return this object
     * @throws IllegalArgumentException if it is not finite
     */
    public Open setRatio(double value) {
        this.ratio = Checks.finite(TYPE_, 2, value);
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code ratio} absent.
     *
     * @return this object
     */
    public Open clearRatio() {
        present_ &= ~1;
        return this;
    }

    @Override
    public Open copy() {
        return (Open) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Open merge(Open patch) {
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
    public Open fillFrom(Open defaults) {
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
    public Open copyMembersFrom(Open other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Open changesFrom(Open old) {
        return (Open) changesFrom_(old);
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
    protected Open newInstance_() {
        return new Open();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasExtra();
            case 1 -> hasNothing();
            case 2 -> hasRatio();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> extra;
            case 1 -> nothing;
            case 2 -> ratio;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setExtra(value);
            case 1 -> setNothing((QapiNull) value);
            case 2 -> setRatio((Double) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearExtra();
            case 1 -> clearNothing();
            case 2 -> clearRatio();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> extra = once_(extra, in).any();
            case 1 -> nothing = QapiNull.read(once_(nothing, in));
            case 2 -> ratio = once_(1, in).number();
            default -> super.read_(index, in);
        }
    }

    private InputVisitor once_(int flag, InputVisitor in) {
        if ((present_ & flag) != 0) {
            throw in.duplicateMember();
        }
        present_ |= flag;
        return in;
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (extra != null) {
            out.member(TYPE_, 0);
            out.any(extra);
        }
        if (nothing != null) {
            out.member(TYPE_, 1);
            out.nullValue();
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 2);
            out.number(ratio);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
