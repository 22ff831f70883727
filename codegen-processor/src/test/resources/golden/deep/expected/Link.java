package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiUnion;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Nests as a union.
 */
@NullMarked
public abstract sealed class Link extends QapiUnion permits Link.More, Link.Plain_, Link.Unknown_ {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Link")
            .mandatory("kind", "LinkKind")
            .tag("kind")
            .build();

    private static final Set<LinkKind> BRANCHES_ = Set.of(LinkKind.MORE);

    private @Nullable LinkKind kind;

    private Link(@Nullable LinkKind tag) {
        this.kind = tag;
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Link fromJson(String json) {
        return JsonReader.strict().read(json, Link::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Link fromJson(byte[] json) {
        return JsonReader.strict().read(json, Link::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Link fromJson(InputStream json) {
        return JsonReader.strict().read(json, Link::read);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Link read(InputVisitor in) {
        in.beginObject();
        Link result = select_(in);
        result.readMembers_(in);
        return result;
    }

    static Link select_(InputVisitor in) {
        int index = in.tag(TYPE_, 0, LinkKind.Known.TYPE_);
        if (index == InputVisitor.UNKNOWN) {
            return new Unknown_(null);
        }
        return switch (LinkKind.Known.VALUES_[index]) {
            case MORE -> new More(null, new LinkMore());
            default -> new Plain_();
        };
    }

    /**
     * {@return whether {@code kind} is present} The object's class decides it.
     */
    public boolean hasKind() {
        return kind != null;
    }

    /**
     * whether there is another
     *
     * @return the value of {@code kind}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public LinkKind getKind() {
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
    public LinkKind getKind(LinkKind orElse) {
        return Checks.orElse(kind, orElse);
    }

    @Override
    public abstract Link copy();

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Link merge(Link patch) {
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
    public Link fillFrom(Link defaults) {
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
    public Link copyMembersFrom(Link other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Link changesFrom(Link old) {
        return (Link) changesFrom_(old);
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
        return descriptor_(TYPE_);
    }

    @Override
    protected abstract Link newInstance_();

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasKind();
            default -> super.has_(index - 1);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> kind;
            default -> super.get_(index - 1);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> throw new UnsupportedOperationException("kind is decided by the object's class");
            default -> super.set_(index - 1, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> throw new UnsupportedOperationException("kind is decided by the object's class");
            default -> super.clear_(index - 1);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> kind = LinkKind.read(once_(kind, in));
            default -> super.read_(index - 1, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (kind != null) {
            out.member(TYPE_, 0);
            kind.write(out);
        }
        super.writeMembers_(out);
    }

    @Override
    protected int firstMissing_() {
        int inBranch = super.firstMissing_();
        return inBranch < 0 ? -1 : 1 + inBranch;
    }

    /**
     * A {@code Link} whose {@code kind} is {@code more}.
     */
    public static final class More extends Link {
        private final LinkMore u;

        /**
         * An object without any member of its branch.
         */
        public More() {
            this(new LinkMore());
        }

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        public More(LinkMore u) {
            this(LinkKind.MORE, Objects.requireNonNull(u, "u"));
            adopt_(u);
        }

        private More(@Nullable LinkKind tag, LinkMore u) {
            super(tag);
            this.u = u;
        }

        /**
         * {@return the object with the members of the branch}
         */
        public LinkMore u() {
            return u;
        }

        @Override
        public More copy() {
            return (More) copy_();
        }

        @Override
        public More merge(Link patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public More fillFrom(Link defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public More copyMembersFrom(Link other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public More changesFrom(Link old) {
            return (More) changesFrom_(old);
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
        protected More newInstance_() {
            return new More(u.newInstance_());
        }

        @Override
        protected LinkMore branch_() {
            return u;
        }
    }

    /**
     * A {@code Link} without a branch: it has the common members only.
     */
    public static final class Plain_ extends Link {
        /**
         * An object of a tag value that has no branch.
         *
         * @param tag the value of {@code kind}
         * @throws IllegalArgumentException if it has a branch, or is not known
         */
        public Plain_(LinkKind tag) {
            super(Objects.requireNonNull(tag, "tag"));
            if (!tag.isKnown() || BRANCHES_.contains(tag)) {
                throw new IllegalArgumentException("Link.kind: " + tag.wireName() + (tag.isKnown() ? " has a branch" : " is not known"));
            }
        }

        private Plain_() {
            super(null);
        }

        @Override
        public Plain_ copy() {
            return (Plain_) copy_();
        }

        @Override
        public Plain_ merge(Link patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Plain_ fillFrom(Link defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Plain_ copyMembersFrom(Link other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Plain_ changesFrom(Link old) {
            return (Plain_) changesFrom_(old);
        }

        @Override
        protected Plain_ newInstance_() {
            return new Plain_(getKind());
        }
    }

    /**
     * A {@code Link} whose {@code kind} is absent or has a value that this schema does not know. Only
     * lenient reading makes one; it keeps what came.
     */
    public static final class Unknown_ extends Link {
        private Unknown_(@Nullable LinkKind tag) {
            super(tag);
        }

        @Override
        public Unknown_ copy() {
            return (Unknown_) copy_();
        }

        @Override
        public Unknown_ merge(Link patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Unknown_ fillFrom(Link defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Unknown_ copyMembersFrom(Link other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Unknown_ changesFrom(Link old) {
            return (Unknown_) changesFrom_(old);
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(hasKind() ? getKind() : null);
        }
    }
}
