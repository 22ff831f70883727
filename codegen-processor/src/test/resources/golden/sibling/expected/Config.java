package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Config}.
 */
@NullMarked
public class Config extends Base {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Config", Base.TYPE_)
            .optional("creds", "str")
            .optional("level", "uint16")
            .optional("host", "StrOrNull")
            .build();

    private int present_;

    private @Nullable String creds;

    private int level;

    private @Nullable StrOrNull host;

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
    public String getCreds() {
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
    public String getCreds(String orElse) {
        return Checks.orElse(creds, orElse);
    }

    /**
     * credentials
     *
     * @param value the value of {@code creds}
     * @return this object
     */
    public Config setCreds(String value) {
        this.creds = Checks.notNull(TYPE_, 3, value);
        return this;
    }

    /**
     * Makes {@code creds} absent.
     *
     * @return this object
     */
    public Config clearCreds() {
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
     * @param value the value of {@code level}, from 0 to 65535
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    public Config setLevel(int value) {
        this.level = Checks.range(TYPE_, 4, value, 0, 65535);
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
    public StrOrNull getHost() {
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
    public StrOrNull getHost(StrOrNull orElse) {
        return Checks.orElse(host, orElse);
    }

    /**
     * {@return the value of {@code host}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public StrOrNull getHost(String orElse) {
        return hasHost() ? getHost() : StrOrNull.of(orElse);
    }

    /**
     * a host
     *
     * @param value the value of {@code host}
     * @return this object
     */
    public Config setHost(StrOrNull value) {
        this.host = Checks.notNull(TYPE_, 5, value);
        return this;
    }

    /**
     * Sets {@code host}.
     *
     * @param value the value of {@code host}
     * @return this object
     */
    public Config setHost(String value) {
        return setHost(StrOrNull.of(value));
    }

    /**
     * Makes {@code host} absent.
     *
     * @return this object
     */
    public Config clearHost() {
        host = null;
        return this;
    }

    @Override
    public Config setSize(long value) {
        super.setSize(value);
        return this;
    }

    @Override
    public Config setSizeUnsigned(long value) {
        super.setSizeUnsigned(value);
        return this;
    }

    @Override
    public Config setSize(BigInteger value) {
        super.setSize(value);
        return this;
    }

    @Override
    public Config clearSize() {
        super.clearSize();
        return this;
    }

    @Override
    public Config setNodes(List<Node> value) {
        super.setNodes(value);
        return this;
    }

    @Override
    public Config clearNodes() {
        super.clearNodes();
        return this;
    }

    @Override
    public Config setNode(Node value) {
        super.setNode(value);
        return this;
    }

    @Override
    public Config clearNode() {
        super.clearNode();
        return this;
    }

    @Override
    public Config copy() {
        return (Config) copy_();
    }

    @Override
    public Config merge(Base patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public Config fillFrom(Base defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public Config copyMembersFrom(Base other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public Config changesFrom(Base old) {
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
            case 3 -> setCreds((String) value);
            case 4 -> setLevel((Integer) value);
            case 5 -> setHost((StrOrNull) value);
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
            case 3 -> creds = once_(creds, in).string();
            case 4 -> level = (int) once_(1, in).integer(0, 65535);
            case 5 -> host = StrOrNull.read(once_(host, in));
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
            out.string(creds);
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 4);
            out.integer(level);
        }
        if (host != null) {
            out.member(TYPE_, 5);
            host.write(out);
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
