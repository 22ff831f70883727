package golden;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.AbsentMemberException;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A network device.
 */
@NullMarked
public abstract sealed class Netdev extends QapiObject permits Netdev.User, Netdev.Tap, Netdev.Netdev_, Netdev.Old, Netdev.Plain_, Netdev.Unknown_ {
    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Netdev", NetdevBase.TYPE_)
            .tag("type")
            .build();

    @SuppressWarnings("deprecation")
    private static final Set<Driver> BRANCHES_ = Set.of(Driver.USER, Driver.TAP, Driver.NETDEV, Driver.OLD);

    private long present_;

    private @Nullable String id;

    private @Nullable Driver type;

    private @Nullable List<String> creds;

    private Netdev(@Nullable Driver tag) {
        this.type = tag;
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text
     * @return the value
     * @throws InputException if it is not valid
     */
    public static Netdev fromJson(String json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8
     * @return the value
     * @throws InputException if it is not valid
     */
    public static Netdev fromJson(byte[] json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads JSON strictly, as a server does.
     *
     * @param json the text in UTF-8; not closed
     * @return the value
     * @throws InputException if it is not valid
     */
    public static Netdev fromJson(InputStream json) {
        return JsonReader.strict().read(json, Netdev::read);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws InputException if the input holds something else
     */
    public static Netdev read(InputVisitor in) {
        in.beginObject();
        Netdev result = select_(in);
        result.readMembers_(in);
        return result;
    }

    @SuppressWarnings("deprecation")
    static Netdev select_(InputVisitor in) {
        int index = in.tag(TYPE_, 1, Driver.Known.TYPE_);
        if (index == InputVisitor.UNKNOWN) {
            return new Unknown_(null);
        }
        Driver.Known tag = Driver.Known.VALUES_[index];
        return switch (tag) {
            case USER -> new User();
            case TAP -> new Tap();
            case NETDEV -> new Netdev_(Inner.select_(in));
            case OLD -> new Old();
            default -> new Plain_(tag);
        };
    }

    /**
     * {@return whether {@code id} is present} It is mandatory: an object without it cannot be written.
     */
    public boolean hasId() {
        return (present_ & 1L) != 0;
    }

    /**
     * a name
     *
     * @return the value of {@code id}
     * @throws AbsentMemberException if it is absent
     */
    public String getId() {
        if (id == null) {
            throw absent_(0);
        }
        return id;
    }

    /**
     * {@return the value of {@code id}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public String getId(String orElse) {
        return Objects.requireNonNullElse(id, orElse);
    }

    /**
     * Sets {@code id}.
     *
     * @param value the value
     * @return this object
     */
    public Netdev setId(String value) {
        this.id = Checks.notNull(TYPE_, 0, value);
        present_ |= 1L;
        return this;
    }

    /**
     * Makes {@code id} absent.
     *
     * @return this object
     */
    public Netdev clearId() {
        id = null;
        present_ &= ~1L;
        return this;
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
     * @throws AbsentMemberException if it is absent
     */
    public Driver getType() {
        if (type == null) {
            throw absent_(1);
        }
        return type;
    }

    /**
     * {@return the value of {@code type}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public Driver getType(Driver orElse) {
        return Objects.requireNonNullElse(type, orElse);
    }

    /**
     * {@return whether {@code creds} is present}
     */
    public boolean hasCreds() {
        return (present_ & (1L << 2)) != 0;
    }

    /**
     * more
     *
     * @return the value of {@code creds}
     * @throws AbsentMemberException if it is absent
     */
    public List<String> getCreds() {
        if (creds == null) {
            throw absent_(2);
        }
        return creds;
    }

    /**
     * {@return the value of {@code creds}, or another one if it is absent}
     *
     * @param orElse what to return if it is absent
     */
    public List<String> getCreds(List<String> orElse) {
        return Objects.requireNonNullElse(creds, orElse);
    }

    /**
     * Sets {@code creds}.
     *
     * @param value the value
     * @return this object
     */
    public Netdev setCreds(List<String> value) {
        this.creds = Checks.list(TYPE_, 2, value);
        present_ |= (1L << 2);
        return this;
    }

    /**
     * Makes {@code creds} absent.
     *
     * @return this object
     */
    public Netdev clearCreds() {
        creds = null;
        present_ &= ~(1L << 2);
        return this;
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
     * Makes the members of the nearest common ancestor what they are in another object, absent ones included.
     *
     * @param other the object to take from; it is copied
     * @return this object
     * @throws IllegalArgumentException if it is of an unrelated type
     */
    public Netdev copyMembersFrom(Common other) {
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
    protected abstract TypeDescriptor descriptor_();

    @Override
    protected abstract Netdev newInstance_();

    @Override
    protected boolean has_(int index) {
        if (index == 1) {
            return type != null;
        }
        return (present_ & (1L << index)) != 0;
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> id;
            case 1 -> type;
            case 2 -> creds;
            default -> super.get_(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setId((String) value);
            case 1 -> throw new UnsupportedOperationException("type is decided by the object's class");
            case 2 -> setCreds(Checks.listOf(TYPE_, 2, value, String.class));
            default -> super.set_(index, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearId();
            case 1 -> throw new UnsupportedOperationException("type is decided by the object's class");
            case 2 -> clearCreds();
            default -> super.clear_(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        long bit = 1L << index;
        if ((present_ & bit) != 0) {
            throw in.duplicateMember();
        }
        switch (index) {
            case 0 -> id = in.string();
            case 1 -> type = Driver.read(in);
            case 2 -> creds = Lists.read(in, InputVisitor::string);
            default -> super.read_(index, in);
        }
        present_ |= bit;
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (id != null) {
            out.member(TYPE_, 0);
            out.string(id);
        }
        if (type != null) {
            out.member(TYPE_, 1);
            type.write(out);
        }
        if (creds != null) {
            out.member(TYPE_, 2);
            Lists.write(out, creds, OutputVisitor::string);
        }
    }

    @Override
    protected int firstMissing_() {
        long missing = ~present_ & 0x1L;
        if (missing != 0) {
            return Long.numberOfTrailingZeros(missing);
        }
        return -1;
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
            super(Driver.USER);
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /**
         * {@return the object with the members of the branch}
         */
        public Options u() {
            return u;
        }

        @Override
        public User setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public User clearId() {
            super.clearId();
            return this;
        }

        @Override
        public User setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public User clearCreds() {
            super.clearCreds();
            return this;
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
        public User copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_.with(u.descriptor_());
        }

        @Override
        protected User newInstance_() {
            return new User(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }

        @Override
        protected boolean has_(int index) {
            return index < 3 ? super.has_(index) : u.has_(index - 3);
        }

        @Override
        protected Object get_(int index) {
            return index < 3 ? super.get_(index) : u.get_(index - 3);
        }

        @Override
        protected void set_(int index, Object value) {
            if (index < 3) {
                super.set_(index, value);
            } else {
                u.set_(index - 3, value);
            }
        }

        @Override
        protected void clear_(int index) {
            if (index < 3) {
                super.clear_(index);
            } else {
                u.clear_(index - 3);
            }
        }

        @Override
        protected void read_(int index, InputVisitor in) {
            if (index < 3) {
                super.read_(index, in);
            } else {
                u.read_(index - 3, in);
            }
        }

        @Override
        protected void writeMembers_(OutputVisitor out) {
            super.writeMembers_(out);
            u.writeMembers_(out);
        }

        @Override
        protected int firstMissing_() {
            int missing = super.firstMissing_();
            if (missing >= 0) {
                return missing;
            }
            int inBranch = u.firstMissing_();
            return inBranch < 0 ? inBranch : 3 + inBranch;
        }
    }

    /**
     * A {@code Netdev} whose {@code type} is {@code tap}.
     *
     * <p>Only in builds with {@code CONFIG_TAP}.
     */
    public static final class Tap extends Netdev {
        private final Options u;

        /**
         * An object without any member of its branch.
         */
        public Tap() {
            this(new Options());
        }

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        public Tap(Options u) {
            super(Driver.TAP);
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /**
         * {@return the object with the members of the branch}
         */
        public Options u() {
            return u;
        }

        @Override
        public Tap setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Tap clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Tap setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public Tap clearCreds() {
            super.clearCreds();
            return this;
        }

        @Override
        public Tap copy() {
            return (Tap) copy_();
        }

        @Override
        public Tap merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Tap fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Tap copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Tap changesFrom(Netdev old) {
            return (Tap) changesFrom_(old);
        }

        @Override
        public Tap copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_.with(u.descriptor_());
        }

        @Override
        protected Tap newInstance_() {
            return new Tap(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }

        @Override
        protected boolean has_(int index) {
            return index < 3 ? super.has_(index) : u.has_(index - 3);
        }

        @Override
        protected Object get_(int index) {
            return index < 3 ? super.get_(index) : u.get_(index - 3);
        }

        @Override
        protected void set_(int index, Object value) {
            if (index < 3) {
                super.set_(index, value);
            } else {
                u.set_(index - 3, value);
            }
        }

        @Override
        protected void clear_(int index) {
            if (index < 3) {
                super.clear_(index);
            } else {
                u.clear_(index - 3);
            }
        }

        @Override
        protected void read_(int index, InputVisitor in) {
            if (index < 3) {
                super.read_(index, in);
            } else {
                u.read_(index - 3, in);
            }
        }

        @Override
        protected void writeMembers_(OutputVisitor out) {
            super.writeMembers_(out);
            u.writeMembers_(out);
        }

        @Override
        protected int firstMissing_() {
            int missing = super.firstMissing_();
            if (missing >= 0) {
                return missing;
            }
            int inBranch = u.firstMissing_();
            return inBranch < 0 ? inBranch : 3 + inBranch;
        }
    }

    /**
     * A {@code Netdev} whose {@code type} is {@code netdev}.
     */
    public static final class Netdev_ extends Netdev {
        private final Inner u;

        /**
         * An object with the members of its branch.
         *
         * @param u the branch's object, which is not copied; its unknown members become this one's
         */
        public Netdev_(Inner u) {
            super(Driver.NETDEV);
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /**
         * {@return the object with the members of the branch}
         */
        public Inner u() {
            return u;
        }

        @Override
        public Netdev_ setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Netdev_ clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Netdev_ setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public Netdev_ clearCreds() {
            super.clearCreds();
            return this;
        }

        @Override
        public Netdev_ copy() {
            return (Netdev_) copy_();
        }

        @Override
        public Netdev_ merge(Netdev patch) {
            mergeFrom_(patch);
            return this;
        }

        @Override
        public Netdev_ fillFrom(Netdev defaults) {
            fillFrom_(defaults);
            return this;
        }

        @Override
        public Netdev_ copyMembersFrom(Netdev other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        public Netdev_ changesFrom(Netdev old) {
            return (Netdev_) changesFrom_(old);
        }

        @Override
        public Netdev_ copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_.with(u.descriptor_());
        }

        @Override
        protected Netdev_ newInstance_() {
            return new Netdev_(u.newInstance_());
        }

        @Override
        protected Inner branch_() {
            return u;
        }

        @Override
        protected boolean has_(int index) {
            return index < 3 ? super.has_(index) : u.has_(index - 3);
        }

        @Override
        protected Object get_(int index) {
            return index < 3 ? super.get_(index) : u.get_(index - 3);
        }

        @Override
        protected void set_(int index, Object value) {
            if (index < 3) {
                super.set_(index, value);
            } else {
                u.set_(index - 3, value);
            }
        }

        @Override
        protected void clear_(int index) {
            if (index < 3) {
                super.clear_(index);
            } else {
                u.clear_(index - 3);
            }
        }

        @Override
        protected void read_(int index, InputVisitor in) {
            if (index < 3) {
                super.read_(index, in);
            } else {
                u.read_(index - 3, in);
            }
        }

        @Override
        protected void writeMembers_(OutputVisitor out) {
            super.writeMembers_(out);
            u.writeMembers_(out);
        }

        @Override
        protected int firstMissing_() {
            int missing = super.firstMissing_();
            if (missing >= 0) {
                return missing;
            }
            int inBranch = u.firstMissing_();
            return inBranch < 0 ? inBranch : 3 + inBranch;
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
            super(Driver.OLD);
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /**
         * {@return the object with the members of the branch}
         */
        public Options u() {
            return u;
        }

        @Override
        public Old setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Old clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Old setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public Old clearCreds() {
            super.clearCreds();
            return this;
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
        public Old copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_.with(u.descriptor_());
        }

        @Override
        protected Old newInstance_() {
            return new Old(u.newInstance_());
        }

        @Override
        protected Options branch_() {
            return u;
        }

        @Override
        protected boolean has_(int index) {
            return index < 3 ? super.has_(index) : u.has_(index - 3);
        }

        @Override
        protected Object get_(int index) {
            return index < 3 ? super.get_(index) : u.get_(index - 3);
        }

        @Override
        protected void set_(int index, Object value) {
            if (index < 3) {
                super.set_(index, value);
            } else {
                u.set_(index - 3, value);
            }
        }

        @Override
        protected void clear_(int index) {
            if (index < 3) {
                super.clear_(index);
            } else {
                u.clear_(index - 3);
            }
        }

        @Override
        protected void read_(int index, InputVisitor in) {
            if (index < 3) {
                super.read_(index, in);
            } else {
                u.read_(index - 3, in);
            }
        }

        @Override
        protected void writeMembers_(OutputVisitor out) {
            super.writeMembers_(out);
            u.writeMembers_(out);
        }

        @Override
        protected int firstMissing_() {
            int missing = super.firstMissing_();
            if (missing >= 0) {
                return missing;
            }
            int inBranch = u.firstMissing_();
            return inBranch < 0 ? inBranch : 3 + inBranch;
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
            super(tag);
            if (!tag.isKnown() || BRANCHES_.contains(tag)) {
                throw new IllegalArgumentException("Netdev.type: " + tag.wireName() + (tag.isKnown() ? " has a branch" : " is not known"));
            }
        }

        @Override
        public Plain_ setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Plain_ clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Plain_ setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public Plain_ clearCreds() {
            super.clearCreds();
            return this;
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
        public Plain_ copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_;
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
        public Unknown_ setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Unknown_ clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Unknown_ setCreds(List<String> value) {
            super.setCreds(value);
            return this;
        }

        @Override
        public Unknown_ clearCreds() {
            super.clearCreds();
            return this;
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
        public Unknown_ copyMembersFrom(Common other) {
            copyMembersFrom_(other);
            return this;
        }

        @Override
        protected TypeDescriptor descriptor_() {
            return TYPE_;
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(hasType() ? getType() : null);
        }
    }
}
