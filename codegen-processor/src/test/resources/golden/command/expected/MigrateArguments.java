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
 * The arguments of {@link MigrateCommand}.
 */
@NullMarked
public class MigrateArguments extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("migrate")
            .mandatory("uri", "str")
            .optional("class", "int")
            .build();

    private int present_;

    private @Nullable String uri;

    private long class_;

    /**
     * An object without any member.
     */
    public MigrateArguments() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static MigrateArguments fromJson(String json) {
        return fromJson_(json, new MigrateArguments());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static MigrateArguments fromJson(byte[] json) {
        return fromJson_(json, new MigrateArguments());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static MigrateArguments fromJson(InputStream json) {
        return fromJson_(json, new MigrateArguments());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static MigrateArguments read(InputVisitor in) {
        MigrateArguments result = new MigrateArguments();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code uri} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasUri() {
        return uri != null;
    }

    /**
     * where to
     *
     * @return the value of {@code uri}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getUri() {
        if (uri == null) {
            throw absent_(0);
        }
        return uri;
    }

    /**
     * {@return the value of {@code uri}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getUri(String orElse) {
        return Checks.orElse(uri, orElse);
    }

    /**
     * where to
     *
     * @param value the value of {@code uri}
     * @return this object
     */
    public MigrateArguments setUri(String value) {
        this.uri = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code uri} absent.
     *
     * @return this object
     */
    public MigrateArguments clearUri() {
        uri = null;
        return this;
    }

    /**
     * {@return whether {@code class} is present}
     */
    public boolean hasClass_() {
        return (present_ & 1) != 0;
    }

    /**
     * a word of Java's
     *
     * @return the value of {@code class}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public long getClass_() {
        if (!hasClass_()) {
            throw absent_(1);
        }
        return class_;
    }

    /**
     * {@return the value of {@code class}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public long getClass_(long orElse) {
        return hasClass_() ? class_ : orElse;
    }

    /**
     * a word of Java's
     *
     * @param value the value of {@code class}
     * @return this object
     */
    public MigrateArguments setClass_(long value) {
        this.class_ = value;
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code class} absent.
     *
     * @return this object
     */
    public MigrateArguments clearClass_() {
        present_ &= ~1;
        return this;
    }

    @Override
    public MigrateArguments copy() {
        return (MigrateArguments) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public MigrateArguments merge(MigrateArguments patch) {
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
    public MigrateArguments fillFrom(MigrateArguments defaults) {
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
    public MigrateArguments copyMembersFrom(MigrateArguments other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public MigrateArguments changesFrom(MigrateArguments old) {
        return (MigrateArguments) changesFrom_(old);
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
    protected MigrateArguments newInstance_() {
        return new MigrateArguments();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasUri();
            case 1 -> hasClass_();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> uri;
            case 1 -> class_;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setUri((String) value);
            case 1 -> setClass_((Long) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearUri();
            case 1 -> clearClass_();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> uri = once_(uri, in).string();
            case 1 -> class_ = once_(1, in).integer(Long.MIN_VALUE, Long.MAX_VALUE);
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
        if (uri != null) {
            out.member(TYPE_, 0);
            out.string(uri);
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 1);
            out.integer(class_);
        }
    }

    @Override
    protected int firstMissing_() {
        if (uri == null) {
            return 0;
        }
        return -1;
    }
}
