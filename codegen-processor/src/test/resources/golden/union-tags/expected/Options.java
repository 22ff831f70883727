package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Options}.
 */
@NullMarked
public class Options extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Options")
            .optional("host", "str")
            .mandatory("port", "uint16")
            .build();

    private int present_;

    private @Nullable String host;

    private int port;

    /**
     * An object without any member.
     */
    public Options() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Options fromJson(String json) {
        return fromJson_(json, new Options());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Options fromJson(byte[] json) {
        return fromJson_(json, new Options());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Options fromJson(InputStream json) {
        return fromJson_(json, new Options());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Options read(InputVisitor in) {
        Options result = new Options();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code host} is present}
     */
    public boolean hasHost() {
        return host != null;
    }

    /**
     * the host
     *
     * @return the value of {@code host}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getHost() {
        if (host == null) {
            throw absent_(0);
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
     * the host
     *
     * @param value the value of {@code host}
     * @return this object
     */
    public Options setHost(String value) {
        this.host = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code host} absent.
     *
     * @return this object
     */
    public Options clearHost() {
        host = null;
        return this;
    }

    /**
     * {@return whether {@code port} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasPort() {
        return (present_ & 1) != 0;
    }

    /**
     * the port
     *
     * @return the value of {@code port}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public int getPort() {
        if (!hasPort()) {
            throw absent_(1);
        }
        return port;
    }

    /**
     * {@return the value of {@code port}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public int getPort(int orElse) {
        return hasPort() ? port : orElse;
    }

    /**
     * the port
     *
     * @param value the value of {@code port}, from 0 to 65535
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    public Options setPort(int value) {
        this.port = Checks.range(TYPE_, 1, value, 0, 65535);
        present_ |= 1;
        return this;
    }

    /**
     * Makes {@code port} absent.
     *
     * @return this object
     */
    public Options clearPort() {
        present_ &= ~1;
        return this;
    }

    @Override
    public Options copy() {
        return (Options) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Options merge(Options patch) {
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
    public Options fillFrom(Options defaults) {
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
    public Options copyMembersFrom(Options other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Options changesFrom(Options old) {
        return (Options) changesFrom_(old);
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
    protected Options newInstance_() {
        return new Options();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasHost();
            case 1 -> hasPort();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> host;
            case 1 -> port;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setHost((String) value);
            case 1 -> setPort((Integer) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearHost();
            case 1 -> clearPort();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> host = once_(host, in).string();
            case 1 -> port = (int) once_(1, in).integer(0, 65535);
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
        if (host != null) {
            out.member(TYPE_, 0);
            out.string(host);
        }
        if ((present_ & 1) != 0) {
            out.member(TYPE_, 1);
            out.integer(port);
        }
    }

    @Override
    protected int firstMissing_() {
        if ((present_ & 1) == 0) {
            return 1;
        }
        return -1;
    }
}
