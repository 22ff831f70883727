package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Names that Java or the generator keeps for itself.
 */
@NullMarked
public class Named extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Named")
            .optional("class", "str")
            .add(new MemberDescriptor("index", "int", true, Set.of(), Optional.of("CONFIG_A && !CONFIG_B")))
            .build();

    private int present_;

    private @Nullable String class_;

    private long index;

    /**
     * An object without any member.
     */
    public Named() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Named fromJson(String json) {
        return fromJson_(json, new Named());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Named fromJson(byte[] json) {
        return fromJson_(json, new Named());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Named fromJson(InputStream json) {
        return fromJson_(json, new Named());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Named read(InputVisitor in) {
        Named result = new Named();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code class} is present}
     */
    public boolean hasClass_() {
        return class_ != null;
    }

    /**
     * a word that Java keeps for itself
     *
     * @return the value of {@code class}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getClass_() {
        if (class_ == null) {
            throw absent_(0);
        }
        return class_;
    }

    /**
     * {@return the value of {@code class}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getClass_(String orElse) {
        return Checks.orElse(class_, orElse);
    }

    /**
     * a word that Java keeps for itself
     *
     * @param value the value of {@code class}
     * @return this object
     */
    public Named setClass_(String value) {
        this.class_ = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code class} absent.
     *
     * @return this object
     */
    public Named clearClass_() {
        class_ = null;
        return this;
    }

    /**
     * {@return whether {@code index} is present}
     */
    public boolean hasIndex() {
        return (present_ & 1) != 0;
    }

    /**
     * a name that the generator uses, too
     *
     * <p>Only in builds with {@code CONFIG_A &amp;&amp; !CONFIG_B}.
     *
     * @return the value of {@code index}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public long getIndex() {
        if (!hasIndex()) {
            throw absent_(1);
        }
        return index;
    }

    /**
     * {@return the value of {@code index}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public long getIndex(long orElse) {
        return hasIndex() ? this.index : orElse;
    }

    /**
     * a name that the generator uses, too
     *
     * <p>Only in builds with {@code CONFIG_A &amp;&amp; !CONFIG_B}.
     *
     * @param value the value of {@code index}
     * @return this object
     */
    public Named setIndex(long value) {
        this.index = value;
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code index} absent.
     *
     * @return this object
     */
    public Named clearIndex() {
        present_ &= ~1;
        return this;
    }

    @Override
    public Named copy() {
        return (Named) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Named merge(Named patch) {
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
    public Named fillFrom(Named defaults) {
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
    public Named copyMembersFrom(Named other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Named changesFrom(Named old) {
        return (Named) changesFrom_(old);
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
    protected Named newInstance_() {
        return new Named();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasClass_();
            case 1 -> hasIndex();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> class_;
            case 1 -> this.index;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setClass_((String) value);
            case 1 -> setIndex((Long) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearClass_();
            case 1 -> clearIndex();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> class_ = once_(class_, in).string();
            case 1 -> this.index = once_(1, in).integer(Long.MIN_VALUE, Long.MAX_VALUE);
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
        if (class_ != null) {
            out.member(TYPE_, 0);
            out.string(class_);
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 1);
            out.integer(this.index);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
