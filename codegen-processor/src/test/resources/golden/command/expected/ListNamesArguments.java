package golden;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;

/**
 * The arguments of {@link ListNamesCommand}.
 */
@NullMarked
public class ListNamesArguments extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("list-names")
            .build();

    /**
     * An object without any member.
     */
    public ListNamesArguments() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static ListNamesArguments fromJson(String json) {
        return fromJson_(json, new ListNamesArguments());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static ListNamesArguments fromJson(byte[] json) {
        return fromJson_(json, new ListNamesArguments());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static ListNamesArguments fromJson(InputStream json) {
        return fromJson_(json, new ListNamesArguments());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static ListNamesArguments read(InputVisitor in) {
        ListNamesArguments result = new ListNamesArguments();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    @Override
    public ListNamesArguments copy() {
        return (ListNamesArguments) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public ListNamesArguments merge(ListNamesArguments patch) {
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
    public ListNamesArguments fillFrom(ListNamesArguments defaults) {
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
    public ListNamesArguments copyMembersFrom(ListNamesArguments other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public ListNamesArguments changesFrom(ListNamesArguments old) {
        return (ListNamesArguments) changesFrom_(old);
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
    protected ListNamesArguments newInstance_() {
        return new ListNamesArguments();
    }

    @Override
    protected boolean has_(int index) {
        return super.has_(index);
    }

    @Override
    protected Object get_(int index) {
        return super.get_(index);
    }

    @Override
    protected void set_(int index, Object value) {
        super.set_(index, value);
    }

    @Override
    protected void clear_(int index) {
        super.clear_(index);
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        super.read_(index, in);
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
