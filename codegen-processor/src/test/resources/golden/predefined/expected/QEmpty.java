package golden;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;

/**
 * The struct {@code q_empty}.
 */
@NullMarked
public class QEmpty extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("q_empty")
            .build();

    /**
     * An object without any member.
     */
    public QEmpty() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static QEmpty fromJson(String json) {
        return fromJson_(json, new QEmpty());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static QEmpty fromJson(byte[] json) {
        return fromJson_(json, new QEmpty());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static QEmpty fromJson(InputStream json) {
        return fromJson_(json, new QEmpty());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static QEmpty read(InputVisitor in) {
        QEmpty result = new QEmpty();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    @Override
    public QEmpty copy() {
        return (QEmpty) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public QEmpty merge(QEmpty patch) {
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
    public QEmpty fillFrom(QEmpty defaults) {
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
    public QEmpty copyMembersFrom(QEmpty other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public QEmpty changesFrom(QEmpty old) {
        return (QEmpty) changesFrom_(old);
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
    protected QEmpty newInstance_() {
        return new QEmpty();
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
