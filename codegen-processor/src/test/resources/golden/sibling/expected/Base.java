package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code Base}.
 */
@NullMarked
public class Base extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Base")
            .optional("size", "size")
            .optional("nodes", "[Node]")
            .optional("node", "Node")
            .build();

    private int present_;

    private long size;

    private @Nullable List<Node> nodes;

    private @Nullable Node node;

    /**
     * An object without any member.
     */
    public Base() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Base fromJson(String json) {
        return fromJson_(json, new Base());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Base fromJson(byte[] json) {
        return fromJson_(json, new Base());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Base fromJson(InputStream json) {
        return fromJson_(json, new Base());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Base read(InputVisitor in) {
        Base result = new Base();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code size} is present}
     */
    public boolean hasSize() {
        return (present_ & 1) != 0;
    }

    /**
     * a size
     *
     * @return the value of {@code size}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     * @throws ArithmeticException if it is 2^63 or above
     */
    public long getSize() {
        if (!hasSize()) {
            throw absent_(0);
        }
        return Unsigned.exact(TYPE_, 0, size);
    }

    /**
     * {@return the value of {@code size}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     * @throws ArithmeticException if it is 2^63 or above
     */
    public long getSize(long orElse) {
        return hasSize() ? getSize() : orElse;
    }

    /**
     * {@return the 64 bits of {@code size}, an unsigned integer}
     *
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public long getSizeUnsigned() {
        if (!hasSize()) {
            throw absent_(0);
        }
        return size;
    }

    /**
     * {@return the value of {@code size}, however large}
     *
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public BigInteger getSizeBig() {
        if (!hasSize()) {
            throw absent_(0);
        }
        return Unsigned.big(size);
    }

    /**
     * a size
     *
     * @param value the value of {@code size}, from 0 to 2^63-1
     * @return this object
     * @throws IllegalArgumentException if it is negative
     */
    public Base setSize(long value) {
        this.size = Unsigned.positive(TYPE_, 0, value);
        present_ |= 1;
        return this;
    }

    /**
     * Sets {@code size}.
     *
     * @param value the value of {@code size}, as 64 bits, an unsigned integer
     * @return this object
     */
    public Base setSizeUnsigned(long value) {
        this.size = value;
        present_ |= 1;
        return this;
    }

    /**
     * Sets {@code size}.
     *
     * @param value the value of {@code size}, from 0 to 2^64-1
     * @return this object
     * @throws IllegalArgumentException if it is out of that range
     */
    public Base setSize(BigInteger value) {
        return setSizeUnsigned(Unsigned.bits(TYPE_, 0, value));
    }

    /**
     * Makes {@code size} absent.
     *
     * @return this object
     */
    public Base clearSize() {
        present_ &= ~1;
        return this;
    }

    /**
     * {@return whether {@code nodes} is present}
     */
    public boolean hasNodes() {
        return nodes != null;
    }

    /**
     * nodes
     *
     * @return the value of {@code nodes}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public List<Node> getNodes() {
        if (nodes == null) {
            throw absent_(1);
        }
        return nodes;
    }

    /**
     * {@return the value of {@code nodes}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<Node> getNodes(List<Node> orElse) {
        return Checks.orElse(nodes, orElse);
    }

    /**
     * nodes
     *
     * @param value the value of {@code nodes}; copied
     * @return this object
     */
    public Base setNodes(List<Node> value) {
        this.nodes = Checks.list(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code nodes} absent.
     *
     * @return this object
     */
    public Base clearNodes() {
        nodes = null;
        return this;
    }

    /**
     * {@return whether {@code node} is present}
     */
    public boolean hasNode() {
        return node != null;
    }

    /**
     * a node
     *
     * @return the value of {@code node}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Node getNode() {
        if (node == null) {
            throw absent_(2);
        }
        return node;
    }

    /**
     * {@return the value of {@code node}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Node getNode(Node orElse) {
        return Checks.orElse(node, orElse);
    }

    /**
     * a node
     *
     * @param value the value of {@code node}
     * @return this object
     */
    public Base setNode(Node value) {
        this.node = Checks.notNull(TYPE_, 2, value);
        return this;
    }

    /**
     * Makes {@code node} absent.
     *
     * @return this object
     */
    public Base clearNode() {
        node = null;
        return this;
    }

    @Override
    public Base copy() {
        return (Base) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Base merge(Base patch) {
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
    public Base fillFrom(Base defaults) {
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
    public Base copyMembersFrom(Base other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Base changesFrom(Base old) {
        return (Base) changesFrom_(old);
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
    protected Base newInstance_() {
        return new Base();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasSize();
            case 1 -> hasNodes();
            case 2 -> hasNode();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> Unsigned.boxed(size);
            case 1 -> nodes;
            case 2 -> node;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setSizeUnsigned(Unsigned.unboxed(TYPE_, 0, value));
            case 1 -> setNodes(Checks.listOf(TYPE_, 1, value, Node.class));
            case 2 -> setNode((Node) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearSize();
            case 1 -> clearNodes();
            case 2 -> clearNode();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> size = once_(1, in).unsigned();
            case 1 -> nodes = Lists.read(once_(nodes, in), Node::read);
            case 2 -> node = Node.read(once_(node, in));
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
            out.unsigned(size);
        }
        if (nodes != null) {
            out.member(TYPE_, 1);
            Lists.write(out, nodes);
        }
        if (node != null) {
            out.member(TYPE_, 2);
            node.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
