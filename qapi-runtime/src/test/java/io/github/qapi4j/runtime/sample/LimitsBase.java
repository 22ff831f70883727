package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;

/** What limits of all kinds have. */
public class LimitsBase extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("LimitsBase")
            .optional("max-bandwidth", "size")
            .optional("multifd-channels", "uint8")
            .build();

    private long present_;
    private long maxBandwidth;
    private int multifdChannels;

    /** An object without any member. */
    public LimitsBase() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code LimitsBase}
     */
    public static LimitsBase fromJson(String json) {
        return JsonReader.strict().read(json, LimitsBase::read);
    }

    /** Reads an object. */
    public static LimitsBase read(InputVisitor in) {
        in.beginObject();
        LimitsBase object = new LimitsBase();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code max-bandwidth} is present. */
    public boolean hasMaxBandwidth() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code max-bandwidth}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getMaxBandwidth() {
        if (!hasMaxBandwidth()) {
            throw absent_(0);
        }
        return Unsigned.exact(TYPE_, 0, maxBandwidth);
    }

    /** Gives {@code max-bandwidth}, or the argument if it is absent. */
    public long getMaxBandwidth(long otherwise) {
        return hasMaxBandwidth() ? getMaxBandwidth() : otherwise;
    }

    /**
     * Gives {@code max-bandwidth} as its 64 bits.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getMaxBandwidthUnsigned() {
        if (!hasMaxBandwidth()) {
            throw absent_(0);
        }
        return maxBandwidth;
    }

    /**
     * Gives {@code max-bandwidth}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public BigInteger getMaxBandwidthBig() {
        return Unsigned.big(getMaxBandwidthUnsigned());
    }

    /** Sets {@code max-bandwidth}, which must not be negative. */
    public LimitsBase setMaxBandwidth(long value) {
        return setMaxBandwidthUnsigned(Unsigned.positive(TYPE_, 0, value));
    }

    /** Sets {@code max-bandwidth} from its 64 bits. */
    public LimitsBase setMaxBandwidthUnsigned(long bits) {
        maxBandwidth = bits;
        present_ |= 0x1;
        return this;
    }

    /** Sets {@code max-bandwidth}, from 0 to 2^64-1. */
    public LimitsBase setMaxBandwidth(BigInteger value) {
        return setMaxBandwidthUnsigned(Unsigned.bits(TYPE_, 0, value));
    }

    /** Makes {@code max-bandwidth} absent. */
    public LimitsBase clearMaxBandwidth() {
        maxBandwidth = 0;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code multifd-channels} is present. */
    public boolean hasMultifdChannels() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code multifd-channels}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getMultifdChannels() {
        if (!hasMultifdChannels()) {
            throw absent_(1);
        }
        return multifdChannels;
    }

    /** Gives {@code multifd-channels}, or the argument if it is absent. */
    public int getMultifdChannels(int otherwise) {
        return hasMultifdChannels() ? getMultifdChannels() : otherwise;
    }

    /** Sets {@code multifd-channels}. */
    public LimitsBase setMultifdChannels(int value) {
        multifdChannels = Checks.range(TYPE_, 1, value, 0, 255);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code multifd-channels} absent. */
    public LimitsBase clearMultifdChannels() {
        multifdChannels = 0;
        present_ &= ~0x2;
        return this;
    }

    @Override
    public LimitsBase copy() {
        return (LimitsBase) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public LimitsBase merge(LimitsBase patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public LimitsBase fillFrom(LimitsBase defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public LimitsBase copyMembersFrom(LimitsBase other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public LimitsBase changesFrom(LimitsBase old) {
        return (LimitsBase) changesFrom_(old);
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
            case 1 -> hasMultifdChannels();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> Unsigned.boxed(getMaxBandwidthUnsigned());
            case 1 -> getMultifdChannels();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setMaxBandwidthUnsigned(Unsigned.unboxed(TYPE_, 0, value));
            case 1 -> setMultifdChannels((Integer) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearMaxBandwidth();
            case 1 -> clearMultifdChannels();
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                maxBandwidth = in.unsigned();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                multifdChannels = (int) in.integer(0, 255);
                present_ |= 0x2;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if ((present_ & 0x1) != 0) {
            out.member(TYPE_, 0);
            out.unsigned(maxBandwidth);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.integer(multifdChannels);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
