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
 * A union in a union.
 */
@NullMarked
public abstract sealed class Inner extends QapiUnion permits Inner.Big, Inner.Plain_, Inner.Unknown_ {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Inner")
            .mandatory("kind", "Kind")
            .tag("kind")
            .build();

    private static final Set<Kind> BRANCHES_ = Set.of(Kind.BIG);

    private @Nullable Kind kind;

    private Inner(@Nullable Kind tag) {
        this.kind = tag;
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Inner fromJson(String json) {
        return JsonReader.strict().read(json, Inner::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Inner fromJson(byte[] json) {
        return JsonReader.strict().read(json, Inner::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Inner fromJson(InputStream json) {
        return JsonReader.strict().read(json, Inner::read);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Inner read(InputVisitor in) {
        in.beginObject();
        Inner result = select_(in);
        result.readMembers_(in);
        return result;
    }

    static Inner select_(InputVisitor in) {
        int index = in.tag(TYPE_, 0, Kind.Known.TYPE_);
        if (index == InputVisitor.UNKNOWN) {
            return new Unknown_(null);
        }
        return switch (Kind.Known.VALUES_[index]) {
            case BIG -> new Big(null, new Options());
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
     * which one
     *
     * @return the value of {@code kind}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Kind getKind() {
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
    public Kind getKind(Kind orElse) {
        return Checks.orElse(kind, orElse);
    }

    @Override
    public abstract Inner copy();

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Inner merge(Inner patch) {
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
    public Inner fillFrom(Inner defaults) {
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
    public Inner copyMembersFrom(Inner other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Inner changesFrom(Inner old) {
        return (Inner) changesFrom_(old);
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
    protected abstract Inner newInstance_();

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
            case 0 -> kind = Kind.read(once_(kind, in));
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
     * A {@code Inner} whose {@code kind} is {@code big}.
     */
    public static final class Big extends Inner {
        private final Options u;

        /**
         * An object without any member of its branch.
         */
        public Big() {
            this(new Options());
        }

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        public Big(Options u) {
            this(Kind.BIG, Objects.requireNonNull(u, "u"));
            adopt_(u);
        }

        private Big(@Nullable Kind tag, Options u) {
            super(tag);
            this.u = u;
        }

        /**
         * {@return the object with the members of the branch}
         */
        public Options u() {
            return u;
        }

        @Override
        public Big copy() {
            return (Big) copy_();
        }

        @Override
        public Big merge(Inner patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Big fillFrom(Inner defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Big copyMembersFrom(Inner other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Big changesFrom(Inner old) {
            return (Big) changesFrom_(old);
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
        protected Big newInstance_() {
            return new Big(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }
    }

    /**
     * A {@code Inner} without a branch: it has the common members only.
     */
    public static final class Plain_ extends Inner {
        /**
         * An object of a tag value that has no branch.
         *
         * @param tag the value of {@code kind}
         * @throws IllegalArgumentException if it has a branch, or is not known
         */
        public Plain_(Kind tag) {
            super(Objects.requireNonNull(tag, "tag"));
            if (!tag.isKnown() || BRANCHES_.contains(tag)) {
                throw new IllegalArgumentException("Inner.kind: " + tag.wireName() + (tag.isKnown() ? " has a branch" : " is not known"));
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
        public Plain_ merge(Inner patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Plain_ fillFrom(Inner defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Plain_ copyMembersFrom(Inner other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Plain_ changesFrom(Inner old) {
            return (Plain_) changesFrom_(old);
        }

        @Override
        protected Plain_ newInstance_() {
            return new Plain_(getKind());
        }
    }

    /**
     * A {@code Inner} whose {@code kind} is absent or has a value that this schema does not know. Only
     * lenient reading makes one; it keeps what came.
     */
    public static final class Unknown_ extends Inner {
        private Unknown_(@Nullable Kind tag) {
            super(tag);
        }

        @Override
        public Unknown_ copy() {
            return (Unknown_) copy_();
        }

        @Override
        public Unknown_ merge(Inner patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Unknown_ fillFrom(Inner defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Unknown_ copyMembersFrom(Inner other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Unknown_ changesFrom(Inner old) {
            return (Unknown_) changesFrom_(old);
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(hasKind() ? getKind() : null);
        }
    }
}
