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
 * The struct {@code Node}.
 */
@NullMarked
public class Node extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Node")
            .mandatory("name", "str")
            .build();

    private @Nullable String name;

    /**
     * An object without any member.
     */
    public Node() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Node fromJson(String json) {
        return fromJson_(json, new Node());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Node fromJson(byte[] json) {
        return fromJson_(json, new Node());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Node fromJson(InputStream json) {
        return fromJson_(json, new Node());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Node read(InputVisitor in) {
        Node result = new Node();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code name} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasName() {
        return name != null;
    }

    /**
     * its name
     *
     * @return the value of {@code name}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public String getName() {
        if (name == null) {
            throw absent_(0);
        }
        return name;
    }

    /**
     * {@return the value of {@code name}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getName(String orElse) {
        return Checks.orElse(name, orElse);
    }

    /**
     * its name
     *
     * @param value the value of {@code name}
     * @return this object
     */
    public Node setName(String value) {
        this.name = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code name} absent.
     *
     * @return this object
     */
    public Node clearName() {
        name = null;
        return this;
    }

    @Override
    public Node copy() {
        return (Node) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Node merge(Node patch) {
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
    public Node fillFrom(Node defaults) {
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
    public Node copyMembersFrom(Node other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Node changesFrom(Node old) {
        return (Node) changesFrom_(old);
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
    protected Node newInstance_() {
        return new Node();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasName();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> name;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setName((String) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearName();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> name = once_(name, in).string();
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (name != null) {
            out.member(TYPE_, 0);
            out.string(name);
        }
    }

    @Override
    protected int firstMissing_() {
        if (name == null) {
            return 0;
        }
        return -1;
    }
}
