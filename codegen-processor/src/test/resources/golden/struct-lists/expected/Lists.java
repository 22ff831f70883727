package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Members that are lists.
 */
@NullMarked
public class Lists extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Lists")
            .optional("nodes", "[Node]")
            .optional("cpus", "[uint16]")
            .mandatory("offsets", "[uint64]")
            .build();

    private @Nullable List<Node> nodes;

    private @Nullable List<Integer> cpus;

    private @Nullable List<BigInteger> offsets;

    /**
     * An object without any member.
     */
    public Lists() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Lists fromJson(String json) {
        return fromJson_(json, new Lists());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Lists fromJson(byte[] json) {
        return fromJson_(json, new Lists());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Lists fromJson(InputStream json) {
        return fromJson_(json, new Lists());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Lists read(InputVisitor in) {
        Lists result = new Lists();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code nodes} is present}
     */
    public boolean hasNodes() {
        return nodes != null;
    }

    /**
     * the nodes
     *
     * @return the value of {@code nodes}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public List<Node> getNodes() {
        if (nodes == null) {
            throw absent_(0);
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
     * the nodes
     *
     * @param value the value of {@code nodes}; copied
     * @return this object
     */
    public Lists setNodes(List<Node> value) {
        this.nodes = Checks.list(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code nodes} absent.
     *
     * @return this object
     */
    public Lists clearNodes() {
        nodes = null;
        return this;
    }

    /**
     * {@return whether {@code cpus} is present}
     */
    public boolean hasCpus() {
        return cpus != null;
    }

    /**
     * numbers of processors
     *
     * @return the value of {@code cpus}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public List<Integer> getCpus() {
        if (cpus == null) {
            throw absent_(1);
        }
        return cpus;
    }

    /**
     * {@return the value of {@code cpus}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<Integer> getCpus(List<Integer> orElse) {
        return Checks.orElse(cpus, orElse);
    }

    /**
     * numbers of processors
     *
     * @param value the value of {@code cpus}, each from 0 to 65535; copied
     * @return this object
     * @throws IllegalArgumentException if one is out of that range
     */
    public Lists setCpus(List<Integer> value) {
        this.cpus = Checks.ints(TYPE_, 1, value, 0, 65535);
        return this;
    }

    /**
     * Makes {@code cpus} absent.
     *
     * @return this object
     */
    public Lists clearCpus() {
        cpus = null;
        return this;
    }

    /**
     * {@return whether {@code offsets} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasOffsets() {
        return offsets != null;
    }

    /**
     * places
     *
     * @return the value of {@code offsets}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public List<BigInteger> getOffsets() {
        if (offsets == null) {
            throw absent_(2);
        }
        return offsets;
    }

    /**
     * {@return the value of {@code offsets}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<BigInteger> getOffsets(List<BigInteger> orElse) {
        return Checks.orElse(offsets, orElse);
    }

    /**
     * places
     *
     * @param value the value of {@code offsets}, each from 0 to 2^64-1; copied
     * @return this object
     * @throws IllegalArgumentException if one is out of that range
     */
    public Lists setOffsets(List<BigInteger> value) {
        this.offsets = Checks.unsigneds(TYPE_, 2, value);
        return this;
    }

    /**
     * Makes {@code offsets} absent.
     *
     * @return this object
     */
    public Lists clearOffsets() {
        offsets = null;
        return this;
    }

    @Override
    public Lists copy() {
        return (Lists) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Lists merge(Lists patch) {
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
    public Lists fillFrom(Lists defaults) {
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
    public Lists copyMembersFrom(Lists other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Lists changesFrom(Lists old) {
        return (Lists) changesFrom_(old);
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
    protected Lists newInstance_() {
        return new Lists();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasNodes();
            case 1 -> hasCpus();
            case 2 -> hasOffsets();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> nodes;
            case 1 -> cpus;
            case 2 -> offsets;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setNodes(Checks.listOf(TYPE_, 0, value, Node.class));
            case 1 -> setCpus(Checks.listOf(TYPE_, 1, value, Integer.class));
            case 2 -> setOffsets(Checks.listOf(TYPE_, 2, value, BigInteger.class));
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearNodes();
            case 1 -> clearCpus();
            case 2 -> clearOffsets();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> nodes = io.github.qapi4j.runtime.visitor.Lists.read(once_(nodes, in), Node::read);
            case 1 -> cpus = io.github.qapi4j.runtime.visitor.Lists.read(once_(cpus, in), each -> (int) each.integer(0, 65535));
            case 2 -> offsets = io.github.qapi4j.runtime.visitor.Lists.read(once_(offsets, in), each -> Unsigned.big(each.unsigned()));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (nodes != null) {
            out.member(TYPE_, 0);
            io.github.qapi4j.runtime.visitor.Lists.write(out, nodes);
        }
        if (cpus != null) {
            out.member(TYPE_, 1);
            io.github.qapi4j.runtime.visitor.Lists.write(out, cpus, (to, each) -> to.integer(each));
        }
        if (offsets != null) {
            out.member(TYPE_, 2);
            io.github.qapi4j.runtime.visitor.Lists.write(out, offsets, (to, each) -> to.unsigned(each.longValue()));
        }
    }

    @Override
    protected int firstMissing_() {
        if (offsets == null) {
            return 2;
        }
        return -1;
    }
}
