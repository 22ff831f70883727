package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree. */
public class Node extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Node")
            .mandatory("name", "str")
            .optional("children", "[Node]")
            .optional("extra", "any")
            .build();

    private long present_;
    private @Nullable String name;
    private @Nullable List<Node> children;
    private @Nullable Object extra;

    /** An object without any member. */
    public Node() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code Node}
     */
    public static Node fromJson(String json) {
        return JsonReader.strict().read(json, Node::read);
    }

    /** Reads an object. */
    public static Node read(InputVisitor in) {
        in.beginObject();
        Node object = new Node();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code name} is present. */
    public boolean hasName() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code name}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getName() {
        String value = name;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code name}, or the argument if it is absent. */
    public String getName(String otherwise) {
        String value = name;
        return value == null ? otherwise : value;
    }

    /** Sets {@code name}. */
    public Node setName(String value) {
        name = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code name} absent. */
    public Node clearName() {
        name = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code children} is present. */
    public boolean hasChildren() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code children}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public List<Node> getChildren() {
        List<Node> value = children;
        if (value == null) {
            throw absent_(1);
        }
        return value;
    }

    /** Gives {@code children}, or the argument if it is absent. */
    public List<Node> getChildren(List<Node> otherwise) {
        List<Node> value = children;
        return value == null ? otherwise : value;
    }

    /** Sets {@code children}. */
    public Node setChildren(List<Node> value) {
        children = Checks.list(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code children} absent. */
    public Node clearChildren() {
        children = null;
        present_ &= ~0x2;
        return this;
    }

    /** Whether {@code extra} is present. */
    public boolean hasExtra() {
        return (present_ & 0x4) != 0;
    }

    /**
     * Gives {@code extra}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public Object getExtra() {
        Object value = extra;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    /** Gives {@code extra}, or the argument if it is absent. */
    public Object getExtra(Object otherwise) {
        Object value = extra;
        return value == null ? otherwise : value;
    }

    /** Sets {@code extra}. */
    public Node setExtra(Object value) {
        extra = Checks.any(TYPE_, 2, value);
        present_ |= 0x4;
        return this;
    }

    /** Makes {@code extra} absent. */
    public Node clearExtra() {
        extra = null;
        present_ &= ~0x4;
        return this;
    }

    @Override
    public Node copy() {
        return (Node) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public Node merge(Node patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public Node fillFrom(Node defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public Node copyMembersFrom(Node other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public Node changesFrom(Node old) {
        return (Node) changesFrom_(old);
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
            case 1 -> hasChildren();
            case 2 -> hasExtra();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getName();
            case 1 -> getChildren();
            case 2 -> getExtra();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setName((String) value);
            case 1 -> setChildren(Checks.listOf(TYPE_, 1, value, Node.class));
            case 2 -> setExtra(value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearName();
            case 1 -> clearChildren();
            case 2 -> clearExtra();
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                name = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                children = Lists.read(in, Node::read);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                extra = in.any();
                present_ |= 0x4;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (name != null) {
            out.member(TYPE_, 0);
            out.string(name);
        }
        if (children != null) {
            out.member(TYPE_, 1);
            Lists.write(out, children);
        }
        if (extra != null) {
            out.member(TYPE_, 2);
            out.any(extra);
        }
    }

    @Override
    protected int firstMissing_() {
        return hasName() ? -1 : 0;
    }
}
