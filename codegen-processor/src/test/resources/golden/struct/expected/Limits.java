package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.Unstable;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.MemberDescriptor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
            .optional("nodes", "[Node]")
            .optional("class", "str")
            .add(new MemberDescriptor("index", "int", true, Set.of(), Optional.of("CONFIG_A && !CONFIG_B")))
            .optional("cpus", "[uint16]")
            .optional("offsets", "[uint64]")
            .optional("extra", "any")
            .optional("nothing", "null")
            .optional("ratio", "number")
            .build();

    private long present_;

    private @Nullable StrOrNull tlsCreds;

    private @Nullable MigMode mode;

    private @Nullable List<Node> nodes;

    private @Nullable String class_;

    private long index;

    private @Nullable List<Integer> cpus;

    private @Nullable List<BigInteger> offsets;

    private @Nullable Object extra;

    private @Nullable QapiNull nothing;

    private double ratio;

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
     * @throws InputException if it is not valid
     */
    public static Limits fromJson(String json) {
        return JsonReader.strict().read(json, Limits::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InputException if it is not valid
     */
    public static Limits fromJson(byte[] json) {
        return JsonReader.strict().read(json, Limits::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws InputException if it is not valid
     */
    public static Limits fromJson(InputStream json) {
        return JsonReader.strict().read(json, Limits::read);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws InputException if the input holds something else
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
        return (present_ & 1L) != 0;
    }

    /**
     * the credentials; null for none
     *
     * @return the value of {@code tls-creds}
     * @throws AbsentMemberException if it is absent
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
        return Objects.requireNonNullElse(tlsCreds, orElse);
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
     * Sets {@code tls-creds}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setTlsCreds(StrOrNull value) {
        this.tlsCreds = Checks.notNull(TYPE_, 3, value);
        present_ |= 1L;
        return this;
    }

    /**
     * Sets {@code tls-creds}.
     *
     * @param value the value
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
        present_ &= ~1L;
        return this;
    }

    /**
     * {@return whether {@code mode} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasMode() {
        return (present_ & (1L << 1)) != 0;
    }

    /**
     * the mode
     *
     * @return the value of {@code mode}
     * @throws AbsentMemberException if it is absent
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
        return Objects.requireNonNullElse(mode, orElse);
    }

    /**
     * Sets {@code mode}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setMode(MigMode value) {
        this.mode = Checks.notNull(TYPE_, 4, value);
        present_ |= (1L << 1);
        return this;
    }

    /**
     * Makes {@code mode} absent.
     *
     * @return this object
     */
    public Limits clearMode() {
        mode = null;
        present_ &= ~(1L << 1);
        return this;
    }

    /**
     * {@return whether {@code nodes} is present}
     */
    public boolean hasNodes() {
        return (present_ & (1L << 2)) != 0;
    }

    /**
     * the nodes
     *
     * @return the value of {@code nodes}
     * @throws AbsentMemberException if it is absent
     */
    public List<Node> getNodes() {
        if (nodes == null) {
            throw absent_(5);
        }
        return nodes;
    }

    /**
     * {@return the value of {@code nodes}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<Node> getNodes(List<Node> orElse) {
        return Objects.requireNonNullElse(nodes, orElse);
    }

    /**
     * Sets {@code nodes}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setNodes(List<Node> value) {
        this.nodes = Checks.list(TYPE_, 5, value);
        present_ |= (1L << 2);
        return this;
    }

    /**
     * Makes {@code nodes} absent.
     *
     * @return this object
     */
    public Limits clearNodes() {
        nodes = null;
        present_ &= ~(1L << 2);
        return this;
    }

    /**
     * {@return whether {@code class} is present}
     */
    public boolean hasClass_() {
        return (present_ & (1L << 3)) != 0;
    }

    /**
     * a word that Java keeps for itself
     *
     * @return the value of {@code class}
     * @throws AbsentMemberException if it is absent
     */
    public String getClass_() {
        if (class_ == null) {
            throw absent_(6);
        }
        return class_;
    }

    /**
     * {@return the value of {@code class}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getClass_(String orElse) {
        return Objects.requireNonNullElse(class_, orElse);
    }

    /**
     * Sets {@code class}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setClass_(String value) {
        this.class_ = Checks.notNull(TYPE_, 6, value);
        present_ |= (1L << 3);
        return this;
    }

    /**
     * Makes {@code class} absent.
     *
     * @return this object
     */
    public Limits clearClass_() {
        class_ = null;
        present_ &= ~(1L << 3);
        return this;
    }

    /**
     * {@return whether {@code index} is present}
     */
    public boolean hasIndex() {
        return (present_ & (1L << 4)) != 0;
    }

    /**
     * a name that the generator uses, too
     *
     * <p>Only in builds with {@code CONFIG_A &amp;&amp; !CONFIG_B}.
     *
     * @return the value of {@code index}
     * @throws AbsentMemberException if it is absent
     */
    public long getIndex() {
        if (!hasIndex()) {
            throw absent_(7);
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
     * Sets {@code index}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setIndex(long value) {
        this.index = value;
        present_ |= (1L << 4);
        return this;
    }

    /**
     * Makes {@code index} absent.
     *
     * @return this object
     */
    public Limits clearIndex() {
        present_ &= ~(1L << 4);
        return this;
    }

    /**
     * {@return whether {@code cpus} is present}
     */
    public boolean hasCpus() {
        return (present_ & (1L << 5)) != 0;
    }

    /**
     * numbers of processors
     *
     * @return the value of {@code cpus}
     * @throws AbsentMemberException if it is absent
     */
    public List<Integer> getCpus() {
        if (cpus == null) {
            throw absent_(8);
        }
        return cpus;
    }

    /**
     * {@return the value of {@code cpus}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<Integer> getCpus(List<Integer> orElse) {
        return Objects.requireNonNullElse(cpus, orElse);
    }

    /**
     * Sets {@code cpus}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setCpus(List<Integer> value) {
        this.cpus = Checks.ints(TYPE_, 8, value, 0, 65535);
        present_ |= (1L << 5);
        return this;
    }

    /**
     * Makes {@code cpus} absent.
     *
     * @return this object
     */
    public Limits clearCpus() {
        cpus = null;
        present_ &= ~(1L << 5);
        return this;
    }

    /**
     * {@return whether {@code offsets} is present}
     */
    public boolean hasOffsets() {
        return (present_ & (1L << 6)) != 0;
    }

    /**
     * places
     *
     * @return the value of {@code offsets}
     * @throws AbsentMemberException if it is absent
     */
    public List<BigInteger> getOffsets() {
        if (offsets == null) {
            throw absent_(9);
        }
        return offsets;
    }

    /**
     * {@return the value of {@code offsets}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<BigInteger> getOffsets(List<BigInteger> orElse) {
        return Objects.requireNonNullElse(offsets, orElse);
    }

    /**
     * Sets {@code offsets}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setOffsets(List<BigInteger> value) {
        this.offsets = Checks.unsigneds(TYPE_, 9, value);
        present_ |= (1L << 6);
        return this;
    }

    /**
     * Makes {@code offsets} absent.
     *
     * @return this object
     */
    public Limits clearOffsets() {
        offsets = null;
        present_ &= ~(1L << 6);
        return this;
    }

    /**
     * {@return whether {@code extra} is present}
     */
    public boolean hasExtra() {
        return (present_ & (1L << 7)) != 0;
    }

    /**
     * whatever comes
     *
     * @return the value of {@code extra}
     * @throws AbsentMemberException if it is absent
     */
    public Object getExtra() {
        if (extra == null) {
            throw absent_(10);
        }
        return extra;
    }

    /**
     * {@return the value of {@code extra}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Object getExtra(Object orElse) {
        return Objects.requireNonNullElse(extra, orElse);
    }

    /**
     * Sets {@code extra}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setExtra(Object value) {
        this.extra = Checks.any(TYPE_, 10, value);
        present_ |= (1L << 7);
        return this;
    }

    /**
     * Makes {@code extra} absent.
     *
     * @return this object
     */
    public Limits clearExtra() {
        extra = null;
        present_ &= ~(1L << 7);
        return this;
    }

    /**
     * {@return whether {@code nothing} is present}
     */
    public boolean hasNothing() {
        return (present_ & (1L << 8)) != 0;
    }

    /**
     * nothing at all
     *
     * @return the value of {@code nothing}
     * @throws AbsentMemberException if it is absent
     */
    public QapiNull getNothing() {
        if (nothing == null) {
            throw absent_(11);
        }
        return nothing;
    }

    /**
     * {@return the value of {@code nothing}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public QapiNull getNothing(QapiNull orElse) {
        return Objects.requireNonNullElse(nothing, orElse);
    }

    /**
     * Sets {@code nothing}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setNothing(QapiNull value) {
        this.nothing = Checks.notNull(TYPE_, 11, value);
        present_ |= (1L << 8);
        return this;
    }

    /**
     * Makes {@code nothing} absent.
     *
     * @return this object
     */
    public Limits clearNothing() {
        nothing = null;
        present_ &= ~(1L << 8);
        return this;
    }

    /**
     * {@return whether {@code ratio} is present}
     */
    public boolean hasRatio() {
        return (present_ & (1L << 9)) != 0;
    }

    /**
     * a share
     *
     * @return the value of {@code ratio}
     * @throws AbsentMemberException if it is absent
     */
    public double getRatio() {
        if (!hasRatio()) {
            throw absent_(12);
        }
        return ratio;
    }

    /**
     * {@return the value of {@code ratio}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public double getRatio(double orElse) {
        return hasRatio() ? ratio : orElse;
    }

    /**
     * Sets {@code ratio}.
     *
     * @param value the value
     * @return this object
     */
    public Limits setRatio(double value) {
        this.ratio = Checks.finite(TYPE_, 12, value);
        present_ |= (1L << 9);
        return this;
    }

    /**
     * Makes {@code ratio} absent.
     *
     * @return this object
     */
    public Limits clearRatio() {
        present_ &= ~(1L << 9);
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
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Limits newInstance_() {
        return new Limits();
    }

    @Override
    protected boolean has_(int index) {
        if (index < 3) {
            return super.has_(index);
        }
        return (present_ & (1L << (index - 3))) != 0;
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 3 -> tlsCreds;
            case 4 -> mode;
            case 5 -> nodes;
            case 6 -> class_;
            case 7 -> this.index;
            case 8 -> cpus;
            case 9 -> offsets;
            case 10 -> extra;
            case 11 -> nothing;
            case 12 -> ratio;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 3 -> setTlsCreds((StrOrNull) value);
            case 4 -> setMode((MigMode) value);
            case 5 -> setNodes(Checks.listOf(TYPE_, 5, value, Node.class));
            case 6 -> setClass_((String) value);
            case 7 -> setIndex((Long) value);
            case 8 -> setCpus(Checks.listOf(TYPE_, 8, value, Integer.class));
            case 9 -> setOffsets(Checks.listOf(TYPE_, 9, value, BigInteger.class));
            case 10 -> setExtra(value);
            case 11 -> setNothing((QapiNull) value);
            case 12 -> setRatio((Double) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 3 -> clearTlsCreds();
            case 4 -> clearMode();
            case 5 -> clearNodes();
            case 6 -> clearClass_();
            case 7 -> clearIndex();
            case 8 -> clearCpus();
            case 9 -> clearOffsets();
            case 10 -> clearExtra();
            case 11 -> clearNothing();
            case 12 -> clearRatio();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        if (index < 3) {
            super.read_(index, in);
            return;
        }
        long bit = 1L << (index - 3);
        if ((present_ & bit) != 0) {
            throw in.duplicateMember();
        }
        switch (index) {
            case 3 -> tlsCreds = StrOrNull.read(in);
            case 4 -> mode = MigMode.read(in);
            case 5 -> nodes = Lists.read(in, Node::read);
            case 6 -> class_ = in.string();
            case 7 -> this.index = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
            case 8 -> cpus = Lists.read(in, each -> (int) each.integer(0, 65535));
            case 9 -> offsets = Lists.read(in, each -> Unsigned.big(each.unsigned()));
            case 10 -> extra = in.any();
            case 11 -> nothing = QapiNull.read(in);
            case 12 -> ratio = in.number();
            default -> super.read_(index, in);
        }
        present_ |= bit;
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
        if (nodes != null) {
            out.member(TYPE_, 5);
            Lists.write(out, nodes);
        }
        if (class_ != null) {
            out.member(TYPE_, 6);
            out.string(class_);
        }
        if ((present_ & (1L << 4)) != 0) {
            out.member(TYPE_, 7);
            out.integer(this.index);
        }
        if (cpus != null) {
            out.member(TYPE_, 8);
            Lists.write(out, cpus, (to, each) -> to.integer(each));
        }
        if (offsets != null) {
            out.member(TYPE_, 9);
            Lists.write(out, offsets, (to, each) -> to.unsigned(each.longValue()));
        }
        if (extra != null) {
            out.member(TYPE_, 10);
            out.any(extra);
        }
        if (nothing != null) {
            out.member(TYPE_, 11);
            out.nullValue();
        }
        if ((present_ & (1L << 9)) != 0) {
            out.member(TYPE_, 12);
            out.number(ratio);
        }
    }

    @Override
    protected int firstMissing_() {
        int inherited = super.firstMissing_();
        if (inherited >= 0) {
            return inherited;
        }
        long missing = ~present_ & 0x2L;
        if (missing != 0) {
            return 3 + Long.numberOfTrailingZeros(missing);
        }
        return -1;
    }
}
