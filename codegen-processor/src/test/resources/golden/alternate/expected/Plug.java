package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Plug}.
 */
@NullMarked
public class Plug extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Plug")
            .mandatory("pin", "int")
            .optional("next", "Anything")
            .build();

    private int present_;

    private long pin;

    private @Nullable Anything next;

    /**
     * An object without any member.
     */
    public Plug() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Plug fromJson(String json) {
        return fromJson_(json, new Plug());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Plug fromJson(byte[] json) {
        return fromJson_(json, new Plug());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Plug fromJson(InputStream json) {
        return fromJson_(json, new Plug());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Plug read(InputVisitor in) {
        Plug result = new Plug();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code pin} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasPin() {
        return (present_ & 1) != 0;
    }

    /**
     * its pin
     *
     * @return the value of {@code pin}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public long getPin() {
        if (!hasPin()) {
            throw absent_(0);
        }
        return pin;
    }

    /**
     * {@return the value of {@code pin}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public long getPin(long orElse) {
        return hasPin() ? pin : orElse;
    }

    /**
     * its pin
     *
     * @param value the value of {@code pin}
     * @return this object
     */
    public Plug setPin(long value) {
        this.pin = value;
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code pin} absent.
     *
     * @return this object
     */
    public Plug clearPin() {
        present_ &= ~1;
        return this;
    }

    /**
     * {@return whether {@code next} is present}
     */
    public boolean hasNext() {
        return next != null;
    }

    /**
     * what is behind it
     *
     * @return the value of {@code next}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Anything getNext() {
        if (next == null) {
            throw absent_(1);
        }
        return next;
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Anything getNext(Anything orElse) {
        return Checks.orElse(next, orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(Mode orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(BigInteger orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(long orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(boolean orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(Plug orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Anything getNext(List<Plug> orElse) {
        return hasNext() ? getNext() : Anything.of(orElse);
    }

    /**
     * what is behind it
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(Anything value) {
        this.next = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(Mode value) {
        return setNext(Anything.of(value));
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(BigInteger value) {
        return setNext(Anything.of(value));
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(long value) {
        return setNext(Anything.of(value));
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(boolean value) {
        return setNext(Anything.of(value));
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(Plug value) {
        return setNext(Anything.of(value));
    }

    /**
     * Sets {@code next}.
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Plug setNext(List<Plug> value) {
        return setNext(Anything.of(value));
    }

    /**
     * Makes {@code next} absent.
     *
     * @return this object
     */
    public Plug clearNext() {
        next = null;
        return this;
    }

    @Override
    public Plug copy() {
        return (Plug) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Plug merge(Plug patch) {
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
    public Plug fillFrom(Plug defaults) {
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
    public Plug copyMembersFrom(Plug other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Plug changesFrom(Plug old) {
        return (Plug) changesFrom_(old);
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
    protected Plug newInstance_() {
        return new Plug();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasPin();
            case 1 -> hasNext();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> pin;
            case 1 -> next;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setPin((Long) value);
            case 1 -> setNext((Anything) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearPin();
            case 1 -> clearNext();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> pin = once_(1, in).integer(Long.MIN_VALUE, Long.MAX_VALUE);
            case 1 -> next = Anything.read(once_(next, in));
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
            out.integer(pin);
        }
        if (next != null) {
            out.member(TYPE_, 1);
            next.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        if ((present_ & 1) == 0) {
            return 0;
        }
        return -1;
    }
}
