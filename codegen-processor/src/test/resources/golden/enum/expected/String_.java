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
 * A struct with a name of Java's.
 */
@NullMarked
public class String_ extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("String")
            .mandatory("str", "str")
            .optional("error", "Error")
            .optional("nothing", "Nothing")
            .build();

    private @Nullable String str;

    private @Nullable Error_ error;

    private @Nullable Nothing nothing;

    /**
     * An object without any member.
     */
    public String_() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static String_ fromJson(String json) {
        return fromJson_(json, new String_());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static String_ fromJson(byte[] json) {
        return fromJson_(json, new String_());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static String_ fromJson(InputStream json) {
        return fromJson_(json, new String_());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static String_ read(InputVisitor in) {
        String_ result = new String_();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code str} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasStr() {
        return str != null;
    }

    /**
     * its text
     *
     * @return the value of {@code str}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getStr() {
        if (str == null) {
            throw absent_(0);
        }
        return str;
    }

    /**
     * {@return the value of {@code str}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getStr(String orElse) {
        return Checks.orElse(str, orElse);
    }

    /**
     * its text
     *
     * @param value the value of {@code str}
     * @return this object
     */
    public String_ setStr(String value) {
        this.str = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code str} absent.
     *
     * @return this object
     */
    public String_ clearStr() {
        str = null;
        return this;
    }

    /**
     * {@return whether {@code error} is present}
     */
    public boolean hasError() {
        return error != null;
    }

    /**
     * what went wrong
     *
     * @return the value of {@code error}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Error_ getError() {
        if (error == null) {
            throw absent_(1);
        }
        return error;
    }

    /**
     * {@return the value of {@code error}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Error_ getError(Error_ orElse) {
        return Checks.orElse(error, orElse);
    }

    /**
     * what went wrong
     *
     * @param value the value of {@code error}
     * @return this object
     */
    public String_ setError(Error_ value) {
        this.error = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code error} absent.
     *
     * @return this object
     */
    public String_ clearError() {
        error = null;
        return this;
    }

    /**
     * {@return whether {@code nothing} is present}
     */
    public boolean hasNothing() {
        return nothing != null;
    }

    /**
     * what nothing can be
     *
     * @return the value of {@code nothing}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Nothing getNothing() {
        if (nothing == null) {
            throw absent_(2);
        }
        return nothing;
    }

    /**
     * {@return the value of {@code nothing}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Nothing getNothing(Nothing orElse) {
        return Checks.orElse(nothing, orElse);
    }

    /**
     * what nothing can be
     *
     * @param value the value of {@code nothing}
     * @return this object
     */
    public String_ setNothing(Nothing value) {
        this.nothing = Checks.notNull(TYPE_, 2, value);
        return this;
    }

    /**
     * Makes {@code nothing} absent.
     *
     * @return this object
     */
    public String_ clearNothing() {
        nothing = null;
        return this;
    }

    @Override
    public String_ copy() {
        return (String_) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public String_ merge(String_ patch) {
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
    public String_ fillFrom(String_ defaults) {
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
    public String_ copyMembersFrom(String_ other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public String_ changesFrom(String_ old) {
        return (String_) changesFrom_(old);
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
    protected String_ newInstance_() {
        return new String_();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasStr();
            case 1 -> hasError();
            case 2 -> hasNothing();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> str;
            case 1 -> error;
            case 2 -> nothing;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setStr((String) value);
            case 1 -> setError((Error_) value);
            case 2 -> setNothing((Nothing) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearStr();
            case 1 -> clearError();
            case 2 -> clearNothing();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> str = once_(str, in).string();
            case 1 -> error = Error_.read(once_(error, in));
            case 2 -> nothing = Nothing.read(once_(nothing, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (str != null) {
            out.member(TYPE_, 0);
            out.string(str);
        }
        if (error != null) {
            out.member(TYPE_, 1);
            error.write(out);
        }
        if (nothing != null) {
            out.member(TYPE_, 2);
            nothing.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        if (str == null) {
            return 0;
        }
        return -1;
    }
}
