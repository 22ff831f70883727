package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limits of a migration. */
public class Limits extends LimitsBase {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Limits", LimitsBase.TYPE_)
            .optional("tls-creds", "StrOrNull")
            .mandatory("mode", "MigMode")
            .optional("nodes", "[Node]")
            .build();

    private static final int FIRST_ = 2;

    private long present_;
    private @Nullable StrOrNull tlsCreds;
    private @Nullable MigMode mode;
    private @Nullable List<Node> nodes;

    /** An object without any member. */
    public Limits() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code Limits}
     */
    public static Limits fromJson(String json) {
        return JsonReader.strict().read(json, Limits::read);
    }

    /** Reads an object. */
    public static Limits read(InputVisitor in) {
        in.beginObject();
        Limits object = new Limits();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code tls-creds} is present. */
    public boolean hasTlsCreds() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code tls-creds}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public StrOrNull getTlsCreds() {
        StrOrNull value = tlsCreds;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    /** Gives {@code tls-creds}, or the argument if it is absent. */
    public StrOrNull getTlsCreds(StrOrNull otherwise) {
        StrOrNull value = tlsCreds;
        return value == null ? otherwise : value;
    }

    /** Sets {@code tls-creds}. */
    public Limits setTlsCreds(StrOrNull value) {
        tlsCreds = Checks.notNull(TYPE_, 2, value);
        present_ |= 0x1;
        return this;
    }

    /** Sets {@code tls-creds}. */
    public Limits setTlsCreds(String value) {
        return setTlsCreds(StrOrNull.of(value));
    }

    /** Makes {@code tls-creds} absent. */
    public Limits clearTlsCreds() {
        tlsCreds = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code mode} is present. */
    public boolean hasMode() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code mode}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public MigMode getMode() {
        MigMode value = mode;
        if (value == null) {
            throw absent_(3);
        }
        return value;
    }

    /** Gives {@code mode}, or the argument if it is absent. */
    public MigMode getMode(MigMode otherwise) {
        MigMode value = mode;
        return value == null ? otherwise : value;
    }

    /** Sets {@code mode}. */
    public Limits setMode(MigMode value) {
        mode = Checks.notNull(TYPE_, 3, value);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code mode} absent. */
    public Limits clearMode() {
        mode = null;
        present_ &= ~0x2;
        return this;
    }

    /** Whether {@code nodes} is present. */
    public boolean hasNodes() {
        return (present_ & 0x4) != 0;
    }

    /**
     * Gives {@code nodes}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public List<Node> getNodes() {
        List<Node> value = nodes;
        if (value == null) {
            throw absent_(4);
        }
        return value;
    }

    /** Gives {@code nodes}, or the argument if it is absent. */
    public List<Node> getNodes(List<Node> otherwise) {
        List<Node> value = nodes;
        return value == null ? otherwise : value;
    }

    /** Sets {@code nodes}. */
    public Limits setNodes(List<Node> value) {
        nodes = Checks.list(TYPE_, 4, value);
        present_ |= 0x4;
        return this;
    }

    /** Makes {@code nodes} absent. */
    public Limits clearNodes() {
        nodes = null;
        present_ &= ~0x4;
        return this;
    }

    @Override
    public Limits setMaxBandwidth(long value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public Limits setMaxBandwidth(BigInteger value) {
        super.setMaxBandwidth(value);
        return this;
    }

    @Override
    public Limits setMaxBandwidthUnsigned(long bits) {
        super.setMaxBandwidthUnsigned(bits);
        return this;
    }

    @Override
    public Limits clearMaxBandwidth() {
        super.clearMaxBandwidth();
        return this;
    }

    @Override
    public Limits setMultifdChannels(int value) {
        super.setMultifdChannels(value);
        return this;
    }

    @Override
    public Limits clearMultifdChannels() {
        super.clearMultifdChannels();
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
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Limits newInstance_() {
        return new Limits();
    }

    @Override
    protected boolean has_(int index) {
        if (index < FIRST_) {
            return super.has_(index);
        }
        return switch (index - FIRST_) {
            case 0 -> hasTlsCreds();
            case 1 -> hasMode();
            case 2 -> hasNodes();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        if (index < FIRST_) {
            return super.get_(index);
        }
        return switch (index - FIRST_) {
            case 0 -> getTlsCreds();
            case 1 -> getMode();
            case 2 -> getNodes();
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
            case 0 -> setTlsCreds((StrOrNull) value);
            case 1 -> setMode((MigMode) value);
            case 2 -> setNodes(Checks.listOf(TYPE_, 4, value, Node.class));
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
            case 0 -> clearTlsCreds();
            case 1 -> clearMode();
            case 2 -> clearNodes();
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
                tlsCreds = StrOrNull.read(in);
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                mode = MigMode.read(in);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                nodes = Lists.read(in, Node::read);
                present_ |= 0x4;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        super.writeMembers_(out);
        if (tlsCreds != null) {
            out.member(TYPE_, 2);
            tlsCreds.write(out);
        }
        if (mode != null) {
            out.member(TYPE_, 3);
            mode.write(out);
        }
        if (nodes != null) {
            out.member(TYPE_, 4);
            Lists.write(out, nodes);
        }
    }

    @Override
    protected int firstMissing_() {
        int missing = super.firstMissing_();
        return missing >= 0 || hasMode() ? missing : 3;
    }
}
