package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The struct {@code LinkMore}.
 */
@NullMarked
public class LinkMore extends QapiObject {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("LinkMore")
            .optional("next", "Link")
            .optional("either", "Either")
            .build();

    private @Nullable Link next;

    private @Nullable Either either;

    /**
     * An object without any member.
     */
    public LinkMore() {
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LinkMore fromJson(String json) {
        return fromJson_(json, new LinkMore());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LinkMore fromJson(byte[] json) {
        return fromJson_(json, new LinkMore());
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static LinkMore fromJson(InputStream json) {
        return fromJson_(json, new LinkMore());
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static LinkMore read(InputVisitor in) {
        LinkMore result = new LinkMore();
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
     * the other link
     *
     * @return the value of {@code next}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Link getNext() {
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
    public Link getNext(Link orElse) {
        return Checks.orElse(next, orElse);
    }

    /**
     * the other link
     *
     * @param value the value of {@code next}
     * @return this object
     */
    public LinkMore setNext(Link value) {
        this.next = Checks.notNull(TYPE_, 0, value);
        return this;
    }

    /**
     * Makes {@code next} absent.
     *
     * @return this object
     */
    public LinkMore clearNext() {
        next = null;
        return this;
    }

    /**
     * {@return whether {@code either} is present}
     */
    public boolean hasEither() {
        return either != null;
    }

    /**
     * a link through an alternate
     *
     * @return the value of {@code either}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Either getEither() {
        if (either == null) {
            throw absent_(1);
        }
        return either;
    }

    /**
     * {@return the value of {@code either}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Either getEither(Either orElse) {
        return Checks.orElse(either, orElse);
    }

    /**
     * {@return the value of {@code either}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Either getEither(LinkMore orElse) {
        return hasEither() ? getEither() : Either.of(orElse);
    }

    /**
     * {@return the value of {@code either}, or another one if it is absent}
     *
     * @param orElse of what to return a value if it is absent
     */
    public Either getEither(List<LinkMore> orElse) {
        return hasEither() ? getEither() : Either.of(orElse);
    }

    /**
     * a link through an alternate
     *
     * @param value the value of {@code either}
     * @return this object
     */
    public LinkMore setEither(Either value) {
        this.either = Checks.notNull(TYPE_, 1, value);
        return this;
    }

    /**
     * Sets {@code either}.
     *
     * @param value the value of {@code either}
     * @return this object
     */
    public LinkMore setEither(LinkMore value) {
        return setEither(Either.of(value));
    }

    /**
     * Sets {@code either}.
     *
     * @param value the value of {@code either}
     * @return this object
     */
    public LinkMore setEither(List<LinkMore> value) {
        return setEither(Either.of(value));
    }

    /**
     * Makes {@code either} absent.
     *
     * @return this object
     */
    public LinkMore clearEither() {
        either = null;
        return this;
    }

    @Override
    public LinkMore copy() {
        return (LinkMore) copy_();
    }

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public LinkMore merge(LinkMore patch) {
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
    public LinkMore fillFrom(LinkMore defaults) {
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
    public LinkMore copyMembersFrom(LinkMore other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public LinkMore changesFrom(LinkMore old) {
        return (LinkMore) changesFrom_(old);
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
    protected LinkMore newInstance_() {
        return new LinkMore();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasNext();
            case 1 -> hasEither();
            default -> super.has_(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> next;
            case 1 -> either;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setNext((Link) value);
            case 1 -> setEither((Either) value);
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearNext();
            case 1 -> clearEither();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> next = Link.read(once_(next, in));
            case 1 -> either = Either.read(once_(either, in));
            default -> super.read_(index, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (next != null) {
            out.member(TYPE_, 0);
            next.write(out);
        }
        if (either != null) {
            out.member(TYPE_, 1);
            either.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
