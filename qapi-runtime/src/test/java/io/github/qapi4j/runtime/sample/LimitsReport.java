package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The limits as a query reports them. */
public class LimitsReport extends LimitsBase {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("LimitsReport", LimitsBase.TYPE_)
            .mandatory("status", "str")
            .optional("tls-creds", "str")
            .build();

    private static final int FIRST_ = 2;

    private long present_;
    private @Nullable String status;
    private @Nullable String tlsCreds;

    /** An object without any member. */
    public LimitsReport() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code LimitsReport}
     */
    public static LimitsReport fromJson(String json) {
        return JsonReader.strict().read(json, LimitsReport::read);
    }

    /** Reads an object. */
    public static LimitsReport read(InputVisitor in) {
        in.beginObject();
        LimitsReport object = new LimitsReport();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code status} is present. */
    public boolean hasStatus() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code status}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getStatus() {
        String value = status;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    /** Gives {@code status}, or the argument if it is absent. */
    public String getStatus(String otherwise) {
        String value = status;
        return value == null ? otherwise : value;
    }

    /** Sets {@code status}. */
    public LimitsReport setStatus(String value) {
        status = Checks.notNull(TYPE_, 2, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code status} absent. */
    public LimitsReport clearStatus() {
        status = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code tls-creds} is present. */
    public boolean hasTlsCreds() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code tls-creds}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getTlsCreds() {
        String value = tlsCreds;
        if (value == null) {
            throw absent_(3);
        }
        return value;
    }

    /** Gives {@code tls-creds}, or the argument if it is absent. */
    public String getTlsCreds(String otherwise) {
        String value = tlsCreds;
        return value == null ? otherwise : value;
    }

    /** Sets {@code tls-creds}. */
    public LimitsReport setTlsCreds(String value) {
        tlsCreds = Checks.notNull(TYPE_, 3, value);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code tls-creds} absent. */
    public LimitsReport clearTlsCreds() {
        tlsCreds = null;
        present_ &= ~0x2;
        return this;
    }

    @Override
    public LimitsReport setMaxBandwidth(long value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public LimitsReport setMaxBandwidth(BigInteger value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public LimitsReport setMaxBandwidthUnsigned(long bits) {
        super.setMaxBandwidthUnsigned(bits);
        return this;
    }

    @Override
    public LimitsReport clearMaxBandwidth() {
        super.clearMaxBandwidth();
        return this;
    }

    @Override
    public LimitsReport setMultifdChannels(int value) {
        super.setMultifdChannels(value);
        return this;
    }

    @Override
    public LimitsReport clearMultifdChannels() {
        super.clearMultifdChannels();
        return this;
    }

    @Override
    public LimitsReport copy() {
        return (LimitsReport) copy_();
    }

    @Override
    public LimitsReport merge(LimitsBase patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public LimitsReport fillFrom(LimitsBase defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public LimitsReport copyMembersFrom(LimitsBase other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public LimitsReport changesFrom(LimitsBase old) {
        return (LimitsReport) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected LimitsReport newInstance_() {
        return new LimitsReport();
    }

    @Override
    protected boolean has_(int index) {
        if (index < FIRST_) {
            return super.has_(index);
        }
        return switch (index - FIRST_) {
            case 0 -> hasStatus();
            case 1 -> hasTlsCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        if (index < FIRST_) {
            return super.get_(index);
        }
        return switch (index - FIRST_) {
            case 0 -> getStatus();
            case 1 -> getTlsCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        if (index < FIRST_) {
            super.set_(index, value);
            return;
        }
        switch (index - FIRST_) {
            case 0 -> setStatus((String) value);
            case 1 -> setTlsCreds((String) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        if (index < FIRST_) {
            super.clear_(index);
            return;
        }
        switch (index - FIRST_) {
            case 0 -> clearStatus();
            case 1 -> clearTlsCreds();
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        if (index < FIRST_) {
            super.read_(index, in);
            return;
        }
        switch (index - FIRST_) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                status = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                tlsCreds = in.string();
                present_ |= 0x2;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        super.writeMembers_(out);
        if (status != null) {
            out.member(TYPE_, 2);
            out.string(status);
        }
        if (tlsCreds != null) {
            out.member(TYPE_, 3);
            out.string(tlsCreds);
        }
    }

    @Override
    protected int firstMissing_() {
        int missing = super.firstMissing_();
        return missing >= 0 || hasStatus() ? missing : 2;
    }
}
