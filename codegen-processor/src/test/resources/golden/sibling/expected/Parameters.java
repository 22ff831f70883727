package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Parameters}.
 */
@NullMarked
public class Parameters extends Base {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Parameters", Base.TYPE_)
            .optional("creds", "StrOrNull")
            .optional("level", "uint8")
            .optional("host", "str")
            .build();

    private int present_;

    private @Nullable StrOrNull creds;

    private int level;

    private @Nullable String host;

    /**
     * An object without any member.
     */
    public Parameters() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Parameters fromJson(String json) {
        return fromJson_(json, new Parameters());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Parameters fromJson(byte[] json) {
        return fromJson_(json, new Parameters());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Parameters fromJson(InputStream json) {
        return fromJson_(json, new Parameters());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Parameters read(InputVisitor in) {
        Parameters result = new Parameters();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code creds} is present}
     */
    public boolean hasCreds() {
        return creds != null;
    }

    /**
     * credentials
     *
     * @return the value of {@code creds}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public StrOrNull getCreds() {
        if (creds == null) {
            throw absent_(3);
        }
        return creds;
    }

    /**
     * {@return the value of {@code creds}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public StrOrNull getCreds(StrOrNull orElse) {
        return Checks.orElse(creds, orElse);
    }

    /**
     * {@return the value of {@code creds}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public StrOrNull getCreds(String orElse) {
        return hasCreds() ? getCreds() : StrOrNull.of(orElse);
    }

    /**
     * credentials
     *
     * @param value the value of {@code creds}
     * @return this object
     */
    public Parameters setCreds(StrOrNull value) {
        this.creds = Checks.notNull(TYPE_, 3, value);
        return this;
    }

    /**
     * Sets {@code creds}.
     *
     * @param value the value of {@code creds}
     * @return this object
     */
    public Parameters setCreds(String value) {
        return setCreds(StrOrNull.of(value));
    }

    /**
     * Makes {@code creds} absent.
     *
     * @return this object
     */
    public Parameters clearCreds() {
        creds = null;
        return this;
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
            throw absent_(4);
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
    public Parameters setLevel(int value) {
        this.level = Checks.range(TYPE_, 4, value, 0, 255);
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code level} absent.
     *
     * @return this object
     */
    public Parameters clearLevel() {
        present_ &= ~1;
        return this;
    }

    /**
     * {@return whether {@code host} is present}
     */
    public boolean hasHost() {
        return host != null;
    }

    /**
     * a host
     *
     * @return the value of {@code host}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getHost() {
        if (host == null) {
            throw absent_(5);
        }
        return host;
    }

    /**
     * {@return the value of {@code host}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getHost(String orElse) {
        return Checks.orElse(host, orElse);
    }

    /**
     * a host
     *
     * @param value the value of {@code host}
     * @return this object
     */
    public Parameters setHost(String value) {
        this.host = Checks.notNull(TYPE_, 5, value);
        return this;
    }

    /**
     * Makes {@code host} absent.
     *
     * @return this object
     */
    public Parameters clearHost() {
        host = null;
        return this;
    }

    @Override
    public Parameters setSize(long value) {
        super.setSize(value);
        return this;
    }

    @Override
    public Parameters setSizeUnsigned(long value) {
        super.setSizeUnsigned(value);
        return this;
    }

    @Override
    public Parameters setSize(BigInteger value) {
        super.setSize(value);
        return this;
    }

    @Override
    public Parameters clearSize() {
        super.clearSize();
        return this;
    }

    @Override
    public Parameters setNodes(List<Node> value) {
        super.setNodes(value);
        return this;
    }

    @Override
    public Parameters clearNodes() {
        super.clearNodes();
        return this;
    }

    @Override
    public Parameters setNode(Node value) {
        super.setNode(value);
        return this;
    }

    @Override
    public Parameters clearNode() {
        super.clearNode();
        return this;
    }

    @Override
    public Parameters copy() {
        return (Parameters) copy_();
    }

    @Override
    public Parameters merge(Base patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public Parameters fillFrom(Base defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public Parameters copyMembersFrom(Base other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public Parameters changesFrom(Base old) {
        return (Parameters) changesFrom_(old);
    }

    /**
     * Has what is present here overwrite the target's members of the same names. An explicit null clears the
     * target's member; what is absent here leaves it alone.
     *
     * @param target the object to change
     * @return the target
     * @throws IllegalArgumentException if something here has a value that the schema does not know; the target is then
     *     as it was
     */
    public Config applyTo(Config target) {
        Objects.requireNonNull(target, "target");
        if (hasCreds() && getCreds() instanceof StrOrNull.Unknown_) {
            throw new IllegalArgumentException("creds: not known to the schema: " + getCreds());
        }
        if (hasSize()) {
            target.setSizeUnsigned(getSizeUnsigned());
        }
        if (hasNodes()) {
            target.setNodes(getNodes().stream().map(Node::copy).toList());
        }
        if (hasNode()) {
            target.setNode(getNode().copy());
        }
        if (hasCreds()) {
            if (getCreds() instanceof StrOrNull.S alternative) {
                target.setCreds(alternative.value());
            } else {
                target.clearCreds();
            }
        }
        if (hasLevel()) {
            target.setLevel(getLevel());
        }
        if (hasHost()) {
            target.setHost(getHost());
        }
        return target;
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
    protected Parameters newInstance_() {
        return new Parameters();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 3 -> hasCreds();
            case 4 -> hasLevel();
            case 5 -> hasHost();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 3 -> creds;
            case 4 -> level;
            case 5 -> host;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 3 -> setCreds((StrOrNull) value);
            case 4 -> setLevel((Integer) value);
            case 5 -> setHost((String) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 3 -> clearCreds();
            case 4 -> clearLevel();
            case 5 -> clearHost();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 3 -> creds = StrOrNull.read(once_(creds, in));
            case 4 -> level = (int) once_(1, in).integer(0, 255);
            case 5 -> host = once_(host, in).string();
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
        super.writeMembers_(out);
        if (creds != null) {
            out.member(TYPE_, 3);
            creds.write(out);
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 4);
            out.integer(level);
        }
        if (host != null) {
            out.member(TYPE_, 5);
            out.string(host);
        }
    }

    @Override
    protected int firstMissing_() {
        int inherited = super.firstMissing_();
        if (inherited >= 0) {
            return inherited;
        }
        return -1;
    }
}
