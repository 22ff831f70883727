package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.Unstable;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * What all limits have.
 *
 * @since 2.4
 */
@NullMarked
public class LimitsBase extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("LimitsBase")
            .optional("max-bandwidth", "size")
            .add(new MemberDescriptor("zero-blocks", "bool", true, Set.of("deprecated"), Optional.empty()))
            .add(new MemberDescriptor("x-level", "uint8", true, Set.of("unstable"), Optional.empty()))
            .build();

    private int present_;

    private long maxBandwidth;

    private boolean zeroBlocks;

    private int xLevel;

    /**
     * An object without any member.
     */
    public LimitsBase() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LimitsBase fromJson(String json) {
        return fromJson_(json, new LimitsBase());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LimitsBase fromJson(byte[] json) {
        return fromJson_(json, new LimitsBase());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LimitsBase fromJson(InputStream json) {
        return fromJson_(json, new LimitsBase());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static LimitsBase read(InputVisitor in) {
        LimitsBase result = new LimitsBase();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code max-bandwidth} is present}
     */
    public boolean hasMaxBandwidth() {
        return (present_ & 1) != 0;
    }

    /**
     * bytes per second
     *
     * @return the value of {@code max-bandwidth}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     * @throws ArithmeticException if it is 2^63 or above
     */
    public long getMaxBandwidth() {
        if (!hasMaxBandwidth()) {
            throw absent_(0);
        }
        return Unsigned.exact(TYPE_, 0, maxBandwidth);
    }

    /**
     * {@return the value of {@code max-bandwidth}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     * @throws ArithmeticException if it is 2^63 or above
     */
    public long getMaxBandwidth(long orElse) {
        return hasMaxBandwidth() ? getMaxBandwidth() : orElse;
    }

    /**
     * {@return the 64 bits of {@code max-bandwidth}, an unsigned integer}
     *
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public long getMaxBandwidthUnsigned() {
        if (!hasMaxBandwidth()) {
            throw absent_(0);
        }
        return maxBandwidth;
    }

    /**
     * {@return the value of {@code max-bandwidth}, however large}
     *
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public BigInteger getMaxBandwidthBig() {
        if (!hasMaxBandwidth()) {
            throw absent_(0);
        }
        return Unsigned.big(maxBandwidth);
    }

    /**
     * bytes per second
     *
     * @param value the value of {@code max-bandwidth}, from 0 to 2^63-1
     * @return this object
     * @throws IllegalArgumentException if it is negative
     */
    public LimitsBase setMaxBandwidth(long value) {
        this.maxBandwidth = Unsigned.positive(TYPE_, 0, value);
        present_ |= 1;
        return this;
    }

    /**
     * Sets {@code max-bandwidth}.
     *
     * @param value the value of {@code max-bandwidth}, as 64 bits, an unsigned integer
     * @return this object
     */
    public LimitsBase setMaxBandwidthUnsigned(long value) {
        this.maxBandwidth = value;
        present_ |= 1;
        return this;
    }

    /**
     * Sets {@code max-bandwidth}.
     *
     * @param value the value of {@code max-bandwidth}, from 0 to 2^64-1
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    public LimitsBase setMaxBandwidth(BigInteger value) {
        return setMaxBandwidthUnsigned(Unsigned.bits(TYPE_, 0, value));
    }

    /**
     * Makes {@code max-bandwidth} absent.
     *
     * @return this object
     */
    public LimitsBase clearMaxBandwidth() {
        present_ &= ~1;
        return this;
    }

    /**
     * {@return whether {@code zero-blocks} is present}
     * @deprecated <code>zero-blocks</code> does nothing. Drop it.
     */
    @Deprecated
    public boolean hasZeroBlocks() {
        return (present_ & (1 << 1)) != 0;
    }

    /**
     * detect blocks of zeroes
     *
     * @return the value of {@code zero-blocks}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     * @deprecated <code>zero-blocks</code> does nothing. Drop it.
     */
    @Deprecated
    public boolean getZeroBlocks() {
        if (!hasZeroBlocks()) {
            throw absent_(1);
        }
        return zeroBlocks;
    }

    /**
     * {@return the value of {@code zero-blocks}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     * @deprecated <code>zero-blocks</code> does nothing. Drop it.
     */
    @Deprecated
    public boolean getZeroBlocks(boolean orElse) {
        return hasZeroBlocks() ? zeroBlocks : orElse;
    }

    /**
     * detect blocks of zeroes
     *
     * @param value the value of {@code zero-blocks}
     * @return this object
     * @deprecated <code>zero-blocks</code> does nothing. Drop it.
     */
    @Deprecated
    public LimitsBase setZeroBlocks(boolean value) {
        this.zeroBlocks = value;
        present_ |= 1 << 1;
        return this;
    }

    /**
     * Makes {@code zero-blocks} absent.
     *
     * @return this object
     * @deprecated <code>zero-blocks</code> does nothing. Drop it.
     */
    @Deprecated
    public LimitsBase clearZeroBlocks() {
        present_ &= ~(1 << 1);
        return this;
    }

    /**
     * {@return whether {@code x-level} is present}
     */
    @Unstable
    public boolean hasXLevel() {
        return (present_ & (1 << 2)) != 0;
    }

    /**
     * a level
     *
     * <p>Unstable: <code>x-level</code> is an experiment.
     *
     * @return the value of {@code x-level}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    @Unstable
    public int getXLevel() {
        if (!hasXLevel()) {
            throw absent_(2);
        }
        return xLevel;
    }

    /**
     * {@return the value of {@code x-level}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    @Unstable
    public int getXLevel(int orElse) {
        return hasXLevel() ? xLevel : orElse;
    }

    /**
     * a level
     *
     * <p>Unstable: <code>x-level</code> is an experiment.
     *
     * @param value the value of {@code x-level}, from 0 to 255
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    @Unstable
    public LimitsBase setXLevel(int value) {
        this.xLevel = Checks.range(TYPE_, 2, value, 0, 255);
        present_ |= 1 << 2;
        return this;
    }

    /**
     * Makes {@code x-level} absent.
     *
     * @return this object
     */
    @Unstable
    public LimitsBase clearXLevel() {
        present_ &= ~(1 << 2);
        return this;
    }

    @Override
    public LimitsBase copy() {
        return (LimitsBase) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public LimitsBase merge(LimitsBase patch) {
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
    public LimitsBase fillFrom(LimitsBase defaults) {
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
    public LimitsBase copyMembersFrom(LimitsBase other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public LimitsBase changesFrom(LimitsBase old) {
        return (LimitsBase) changesFrom_(old);
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
    protected LimitsBase newInstance_() {
        return new LimitsBase();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasMaxBandwidth();
            case 1 -> hasZeroBlocks();
            case 2 -> hasXLevel();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> Unsigned.boxed(maxBandwidth);
            case 1 -> zeroBlocks;
            case 2 -> xLevel;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setMaxBandwidthUnsigned(Unsigned.unboxed(TYPE_, 0, value));
            case 1 -> setZeroBlocks((Boolean) value);
            case 2 -> setXLevel((Integer) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearMaxBandwidth();
            case 1 -> clearZeroBlocks();
            case 2 -> clearXLevel();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> maxBandwidth = once_(1, in).unsigned();
            case 1 -> zeroBlocks = once_(1 << 1, in).bool();
            case 2 -> xLevel = (int) once_(1 << 2, in).integer(0, 255);
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
            out.unsigned(maxBandwidth);
        }
        if ((present_ & (1 << 1)) != 0) {
            out.member(TYPE_, 1);
            out.bool(zeroBlocks);
        }
        if ((present_ & (1 << 2)) != 0) {
            out.member(TYPE_, 2);
            out.integer(xLevel);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
