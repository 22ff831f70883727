package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Names what is predefined.
 */
@NullMarked
public class Odd extends QEmpty {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Odd", QEmpty.TYPE_)
            .mandatory("kind", "QType")
            .optional("nothing", "q_empty")
            .build();

    private @Nullable QType kind;

    private @Nullable QEmpty nothing;

    /**
     * An object without any member.
     */
    public Odd() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Odd fromJson(String json) {
        return fromJson_(json, new Odd());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Odd fromJson(byte[] json) {
        return fromJson_(json, new Odd());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Odd fromJson(InputStream json) {
        return fromJson_(json, new Odd());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Odd read(InputVisitor in) {
        Odd result = new Odd();
        in.beginObject();
        result.readMembers_(in);
        return result;
    }

    /**
     * {@return whether {@code kind} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasKind() {
        return kind != null;
    }

    /**
     * a kind of value
     *
     * @return the value of {@code kind}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public QType getKind() {
        if (kind == null) {
            throw absent_(0);
        }
        return kind;
    }

    /**
     * {@return the value of {@code kind}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public QType getKind(QType orElse) {
        return Checks.orElse(kind, orElse);
    }

    /**
     * a kind of value
     *
     * @param value the value of {@code kind}
     * @return this object
     */
    public Odd setKind(QType value) {
        this.kind = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code kind} absent.
     *
     * @return this object
     */
    public Odd clearKind() {
        kind = null;
        return this;
    }

    /**
     * {@return whether {@code nothing} is present}
     */
    public boolean hasNothing() {
        return nothing != null;
    }

    /**
     * no members
     *
     * @return the value of {@code nothing}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public QEmpty getNothing() {
        if (nothing == null) {
            throw absent_(1);
        }
        return nothing;
    }

    /**
     * {@return the value of {@code nothing}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public QEmpty getNothing(QEmpty orElse) {
        return Checks.orElse(nothing, orElse);
    }

    /**
     * no members
     *
     * @param value the value of {@code nothing}
     * @return this object
     */
    public Odd setNothing(QEmpty value) {
        this.nothing = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Makes {@code nothing} absent.
     *
     * @return this object
     */
    public Odd clearNothing() {
        nothing = null;
        return this;
    }

    @Override
    public Odd copy() {
        return (Odd) copy_();
    }

    @Override
    public Odd merge(QEmpty patch) {
        mergeFrom_(patch);
        return this;
    }

    @Override
    public Odd fillFrom(QEmpty defaults) {
        fillFrom_(defaults);
        return this;
    }

    @Override
    public Odd copyMembersFrom(QEmpty other) {
        copyMembersFrom_(other);
        return this;
    }

    @Override
    public Odd changesFrom(QEmpty old) {
        return (Odd) changesFrom_(old);
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
    protected Odd newInstance_() {
        return new Odd();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasKind();
            case 1 -> hasNothing();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> kind;
            case 1 -> nothing;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setKind((QType) value);
            case 1 -> setNothing((QEmpty) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearKind();
            case 1 -> clearNothing();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> kind = QType.read(once_(kind, in));
            case 1 -> nothing = QEmpty.read(once_(nothing, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        super.writeMembers_(out);
        if (kind != null) {
            out.member(TYPE_, 0);
            kind.write(out);
        }
        if (nothing != null) {
            out.member(TYPE_, 1);
            nothing.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        int inherited = super.firstMissing_();
        if (inherited >= 0) {
            return inherited;
        }
        if (kind == null) {
            return 0;
        }
        return -1;
    }
}
