package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.Unstable;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a migration in mode MigMode.
 */
@NullMarked
public class Limits extends LimitsBase {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Limits", LimitsBase.TYPE_)
            .optional("tls-creds", "StrOrNull")
            .mandatory("mode", "MigMode")
            .build();

    private @Nullable StrOrNull tlsCreds;

    private @Nullable MigMode mode;

    /**
     * An object without any member.
     */
    public Limits() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Limits fromJson(String json) {
        return fromJson_(json, new Limits());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Limits fromJson(byte[] json) {
        return fromJson_(json, new Limits());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Limits fromJson(InputStream json) {
        return fromJson_(json, new Limits());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Limits read(InputVisitor in) {
        Limits result = new Limits();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code tls-creds} is present}
     */
    public boolean hasTlsCreds() {
        return tlsCreds != null;
    }

    /**
     * the credentials; null for none
     *
     * @return the value of {@code tls-creds}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public StrOrNull getTlsCreds() {
        if (tlsCreds == null) {
            throw absent_(3);
        }
        return tlsCreds;
    }

    /**
     * {@return the value of {@code tls-creds}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public StrOrNull getTlsCreds(StrOrNull orElse) {
        return Checks.orElse(tlsCreds, orElse);
    }

    /**
     * {@return the value of {@code tls-creds}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public StrOrNull getTlsCreds(String orElse) {
        return hasTlsCreds() ? getTlsCreds() : StrOrNull.of(orElse);
    }

    /**
     * the credentials; null for none
     *
     * @param value the value of {@code tls-creds}
     * @return this object
     */
    public Limits setTlsCreds(StrOrNull value) {
        this.tlsCreds = Checks.notNull(TYPE_, 3, value);
        return this;
    }

    /**
     * Sets {@code tls-creds}.
     *
     * @param value the value of {@code tls-creds}
     * @return this object
     */
    public Limits setTlsCreds(String value) {
        return setTlsCreds(StrOrNull.of(value));
    }

    /**
     * Makes {@code tls-creds} absent.
     *
     * @return this object
     */
    public Limits clearTlsCreds() {
        tlsCreds = null;
        return this;
    }

    /**
     * {@return whether {@code mode} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasMode() {
        return mode != null;
    }

    /**
     * the mode
     *
     * @return the value of {@code mode}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public MigMode getMode() {
        if (mode == null) {
            throw absent_(4);
        }
        return mode;
    }

    /**
     * {@return the value of {@code mode}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public MigMode getMode(MigMode orElse) {
        return Checks.orElse(mode, orElse);
    }

    /**
     * the mode
     *
     * @param value the value of {@code mode}
     * @return this object
     */
    public Limits setMode(MigMode value) {
        this.mode = Checks.notNull(TYPE_, 4, value);
        return this;
    }

    /**
     * Makes {@code mode} absent.
     *
     * @return this object
     */
    public Limits clearMode() {
        mode = null;
        return this;
    }

    @Override
    public Limits setMaxBandwidth(long value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public Limits setMaxBandwidthUnsigned(long value) {
        super.setMaxBandwidthUnsigned(value);
        return this;
    }

    @Override
    public Limits setMaxBandwidth(BigInteger value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public Limits clearMaxBandwidth() {
        super.clearMaxBandwidth();
        return this;
    }

    @Override
    @Deprecated
    public Limits setZeroBlocks(boolean value) {
        super.setZeroBlocks(value);
        return this;
    }

    @Override
    @Deprecated
    public Limits clearZeroBlocks() {
        super.clearZeroBlocks();
        return this;
    }

    @Override
    @Unstable
    public Limits setXLevel(int value) {
        super.setXLevel(value);
        return this;
    }

    @Override
    @Unstable
    public Limits clearXLevel() {
        super.clearXLevel();
        return this;
    }

    @Override
    public Limits copy() {
        return (Limits) copy_();
    }

    @Override
    public Limits merge(LimitsBase patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public Limits fillFrom(LimitsBase defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public Limits copyMembersFrom(LimitsBase other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public Limits changesFrom(LimitsBase old) {
        return (Limits) changesFrom_(old);
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
    protected Limits newInstance_() {
        return new Limits();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 3 -> hasTlsCreds();
            case 4 -> hasMode();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 3 -> tlsCreds;
            case 4 -> mode;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 3 -> setTlsCreds((StrOrNull) value);
            case 4 -> setMode((MigMode) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 3 -> clearTlsCreds();
            case 4 -> clearMode();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 3 -> tlsCreds = StrOrNull.read(once_(tlsCreds, in));
            case 4 -> mode = MigMode.read(once_(mode, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        super.writeMembers_(out);
        if (tlsCreds != null) {
            out.member(TYPE_, 3);
            tlsCreds.write(out);
        }
        if (mode != null) {
            out.member(TYPE_, 4);
            mode.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        int inherited = super.firstMissing_();
        if (inherited >= 0) {
            return inherited;
        }
        if (mode == null) {
            return 4;
        }
        return -1;
    }
}
