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
 * Two tags share a struct, and one of them is deprecated.
 */
@NullMarked
public abstract sealed class Netdev extends QapiUnion permits Netdev.User, Netdev.Old, Netdev.Plain_, Netdev.Unknown_ {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Netdev")
            .mandatory("type", "Driver")
            .tag("type")
            .build();

    @SuppressWarnings("deprecation")
    private static final Set<Driver> BRANCHES_ = Set.of(Driver.USER, Driver.OLD);

    private @Nullable Driver type;

    private Netdev(@Nullable Driver tag) {
        this.type = tag;
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Netdev fromJson(String json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Netdev fromJson(byte[] json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if it is not valid
     */
    public static Netdev fromJson(InputStream json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    public static Netdev read(InputVisitor in) {
        in.beginObject();
        Netdev result = select_(in);
        result.readMembers_(in);
        return result;
    }

    @SuppressWarnings("deprecation")
    static Netdev select_(InputVisitor in) {
        int index = in.tag(TYPE_, 0, Driver.Known.TYPE_);
        if (index == InputVisitor.UNKNOWN) {
            return new Unknown_(null);
        }
        return switch (Driver.Known.VALUES_[index]) {
            case USER -> new User(null, new Options());
            case OLD -> new Old(null, new Options());
            default -> new Plain_();
        };
    }

    /**
     * {@return whether {@code type} is present} The object's class decides it.
     */
    public boolean hasType() {
        return type != null;
    }

    /**
     * the driver
     *
     * @return the value of {@code type}
     * @throws io.github.qapi4j.runtime.visitor.AbsentMemberException if it is absent
     */
    public Driver getType() {
        if (type == null) {
            throw absent_(0);
        }
        return type;
    }

    /**
     * {@return the value of {@code type}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Driver getType(Driver orElse) {
        return Checks.orElse(type, orElse);
    }

    @Override
    public abstract Netdev copy();

    /**
     * Takes what is present in a patch, and leaves the rest alone.
     *
     * @param patch the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of another class or branch
     */
    public Netdev merge(Netdev patch) {
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
    public Netdev fillFrom(Netdev defaults) {
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
    public Netdev copyMembersFrom(Netdev other) {
        copyMembersFrom_(other);
        return this;
    }

    /**
     * {@return the smallest patch that merged into an old object makes it equal to this}
     *
     * @param old the old object, of the same class
     * @throws IllegalArgumentException if something present became absent, which no patch can say
     */
    public Netdev changesFrom(Netdev old) {
        return (Netdev) changesFrom_(old);
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
    protected abstract Netdev newInstance_();

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasType();
            default -> super.has_(index - 1);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> type;
            default -> super.get_(index - 1);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> throw new UnsupportedOperationException("type is decided by the object's class");
            default -> super.set_(index - 1, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> throw new UnsupportedOperationException("type is decided by the object's class");
            default -> super.clear_(index - 1);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> type = Driver.read(once_(type, in));
            default -> super.read_(index - 1, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (type != null) {
            out.member(TYPE_, 0);
            type.write(out);
        }
        super.writeMembers_(out);
    }

    @Override
    protected int firstMissing_() {
        int inBranch = super.firstMissing_();
        return inBranch < 0 ? -1 : 1 + inBranch;
    }

    /**
     * A {@code Netdev} whose {@code type} is {@code user}.
     */
    public static final class User extends Netdev {
        private final Options u;

        /**
         * An object without any member of its branch.
         */
        public User() {
            this(new Options());
        }

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        public User(Options u) {
            this(Driver.USER, Objects.requireNonNull(u, "u"));
            adopt_(u);
        }

        private User(@Nullable Driver tag, Options u) {
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
        public User copy() {
            return (User) copy_();
        }

        @Override
        public User merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public User fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public User copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public User changesFrom(Netdev old) {
            return (User) changesFrom_(old);
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
        protected User newInstance_() {
            return new User(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }
    }

    /**
     * A {@code Netdev} whose {@code type} is {@code old}.
     */
    public static final class Old extends Netdev {
        private final Options u;

        /**
         * An object without any member of its branch.
         */
        public Old() {
            this(new Options());
        }

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        @SuppressWarnings("deprecation")
        public Old(Options u) {
            this(Driver.OLD, Objects.requireNonNull(u, "u"));
            adopt_(u);
        }

        private Old(@Nullable Driver tag, Options u) {
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
        public Old copy() {
            return (Old) copy_();
        }

        @Override
        public Old merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Old fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Old copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Old changesFrom(Netdev old) {
            return (Old) changesFrom_(old);
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
        protected Old newInstance_() {
            return new Old(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }
    }

    /**
     * A {@code Netdev} without a branch: it has the common members only.
     */
    public static final class Plain_ extends Netdev {
        /**
         * An object of a tag value that has no branch.
         *
         * @param tag the value of {@code type}
         * @throws IllegalArgumentException if it has a branch, or is not known
         */
        public Plain_(Driver tag) {
            super(Objects.requireNonNull(tag, "tag"));
            if (!tag.isKnown() || BRANCHES_.contains(tag)) {
                throw new IllegalArgumentException("Netdev.type: " + tag.wireName() + (tag.isKnown() ? " has a branch" : " is not known"));
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
        public Plain_ merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Plain_ fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Plain_ copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Plain_ changesFrom(Netdev old) {
            return (Plain_) changesFrom_(old);
        }

        @Override
        protected Plain_ newInstance_() {
            return new Plain_(getType());
        }
    }

    /**
     * A {@code Netdev} whose {@code type} is absent or has a value that this schema does not know. Only
     * lenient reading makes one; it keeps what came.
     */
    public static final class Unknown_ extends Netdev {
        private Unknown_(@Nullable Driver tag) {
            super(tag);
        }

        @Override
        public Unknown_ copy() {
            return (Unknown_) copy_();
        }

        @Override
        public Unknown_ merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Unknown_ fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Unknown_ copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Unknown_ changesFrom(Netdev old) {
            return (Unknown_) changesFrom_(old);
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(hasType() ? getType() : null);
        }
    }
}
