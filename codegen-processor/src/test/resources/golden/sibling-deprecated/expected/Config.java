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

/**
 * The struct {@code Config}.
 */
@NullMarked
public class Config extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Config")
            .optional("level", "uint8")
            .add(new MemberDescriptor("old", "bool", true, Set.of("deprecated"), Optional.empty()))
            .build();

    private int present_;

    private int level;

    private boolean old;

    /**
     * An object without any member.
     */
    public Config() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Config fromJson(String json) {
        return fromJson_(json, new Config());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Config fromJson(byte[] json) {
        return fromJson_(json, new Config());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Config fromJson(InputStream json) {
        return fromJson_(json, new Config());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Config read(InputVisitor in) {
        Config result = new Config();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code level} is present}
     */
    public boolean hasLevel() {
        return (present_ & 1) != 0;
    }

    /**
     * a level
     *
     * @return the value of {@code level}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public int getLevel() {
        if (!hasLevel()) {
            throw absent_(0);
        }
        return level;
    }

    /**
     * {@return the value of {@code level}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public int getLevel(int orElse) {
        return hasLevel() ? level : orElse;
    }

    /**
     * a level
     *
     * @param value the value of {@code level}, from 0 to 255
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    public Config setLevel(int value) {
        this.level = Checks.range(TYPE_, 0, value, 0, 255);
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code level} absent.
     *
     * @return this object
     */
    public Config clearLevel() {
        present_ &= ~1;
        return this;
    }

    /**
     * {@return whether {@code old} is present}
     * @deprecated Member <code>old</code> does nothing.
     */
    @Deprecated
    public boolean hasOld() {
        return (present_ & (1 << 1)) != 0;
    }

    /**
     * unused
     *
     * @return the value of {@code old}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     * @deprecated Member <code>old</code> does nothing.
     */
    @Deprecated
    public boolean getOld() {
        if (!hasOld()) {
            throw absent_(1);
        }
        return old;
    }

    /**
     * {@return the value of {@code old}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     * @deprecated Member <code>old</code> does nothing.
     */
    @Deprecated
    public boolean getOld(boolean orElse) {
        return hasOld() ? this.old : orElse;
    }

    /**
     * unused
     *
     * @param value the value of {@code old}
     * @return this object
     * @deprecated Member <code>old</code> does nothing.
     */
    @Deprecated
    public Config setOld(boolean value) {
        this.old = value;
        present_ |= 1 << 1;
        return this;
    }

    /**
     * Makes {@code old} absent.
     *
     * @return this object
     * @deprecated Member <code>old</code> does nothing.
     */
    @Deprecated
    public Config clearOld() {
        present_ &= ~(1 << 1);
        return this;
    }

    @Override
    public Config copy() {
        return (Config) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Config merge(Config patch) {
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
    public Config fillFrom(Config defaults) {
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
    public Config copyMembersFrom(Config other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Config changesFrom(Config old) {
        return (Config) changesFrom_(old);
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
    protected Config newInstance_() {
        return new Config();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasLevel();
            case 1 -> hasOld();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> level;
            case 1 -> this.old;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setLevel((Integer) value);
            case 1 -> setOld((Boolean) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearLevel();
            case 1 -> clearOld();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> level = (int) once_(1, in).integer(0, 255);
            case 1 -> this.old = once_(1 << 1, in).bool();
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
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 0);
            out.integer(level);
        }
        if ((present_ & (1 << 1)) != 0) {
            out.member(TYPE_, 1);
            out.bool(this.old);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
