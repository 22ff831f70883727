package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Nests as an object, in lists, and as any value.
 */
@NullMarked
public class Node extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Node")
            .optional("next", "Node")
            .optional("kids", "[Node]")
            .optional("value", "any")
            .build();

    private @Nullable Node next;

    private @Nullable List<Node> kids;

    private @Nullable Object value;

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
     * {@return whether {@code next} is present}
     */
    public boolean hasNext() {
        return next != null;
    }

    /**
     * the next node
     *
     * @return the value of {@code next}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Node getNext() {
        if (next == null) {
            throw absent_(0);
        }
        return next;
    }

    /**
     * {@return the value of {@code next}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Node getNext(Node orElse) {
        return Checks.orElse(next, orElse);
    }

    /**
     * the next node
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public Node setNext(Node value) {
        this.next = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code next} absent.
     *
     * @return this object
     */
    public Node clearNext() {
        next = null;
        return this;
    }

    /**
     * {@return whether {@code kids} is present}
     */
    public boolean hasKids() {
        return kids != null;
    }

    /**
     * nodes below
     *
     * @return the value of {@code kids}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public List<Node> getKids() {
        if (kids == null) {
            throw absent_(1);
        }
        return kids;
    }

    /**
     * {@return the value of {@code kids}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<Node> getKids(List<Node> orElse) {
        return Checks.orElse(kids, orElse);
    }

    /**
     * nodes below
     *
     * @param value the value of {@code kids}; copied
     * @return this object
     */
    public Node setKids(List<Node> value) {
        this.kids = Checks.list(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code kids} absent.
     *
     * @return this object
     */
    public Node clearKids() {
        kids = null;
        return this;
    }

    /**
     * {@return whether {@code value} is present}
     */
    public boolean hasValue() {
        return this.value != null;
    }

    /**
     * any value
     *
     * @return the value of {@code value}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Object getValue() {
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    /**
     * {@return the value of {@code value}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Object getValue(Object orElse) {
        return Checks.orElse(this.value, orElse);
    }

    /**
     * any value
     *
     * @param value the value of {@code value}, one of those that {@link io.github.qapi4j.runtime.value.PlainValues} has
     * @return this object
     * @throws IllegalArgumentException if it is none of them
     */
    public Node setValue(Object value) {
        this.value = Checks.any(TYPE_, 2, value);
        return this;
    }

    /**
     * Makes {@code value} absent.
     *
     * @return this object
     */
    public Node clearValue() {
        this.value = null;
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
            case 0 -> hasNext();
            case 1 -> hasKids();
            case 2 -> hasValue();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> next;
            case 1 -> kids;
            case 2 -> this.value;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setNext((Node) value);
            case 1 -> setKids(Checks.listOf(TYPE_, 1, value, Node.class));
            case 2 -> setValue(value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearNext();
            case 1 -> clearKids();
            case 2 -> clearValue();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> next = Node.read(once_(next, in));
            case 1 -> kids = Lists.read(once_(kids, in), Node::read);
            case 2 -> this.value = once_(this.value, in).any();
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (next != null) {
            out.member(TYPE_, 0);
            next.write(out);
        }
        if (kids != null) {
            out.member(TYPE_, 1);
            Lists.write(out, kids);
        }
        if (this.value != null) {
            out.member(TYPE_, 2);
            out.any(this.value);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
