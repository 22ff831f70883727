package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.QapiUnion;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A network device. */
public abstract sealed class Netdev extends QapiUnion permits Netdev.User, Netdev.Hub, Netdev.Plain_, Netdev.Unknown_ {

    static final TypeDescriptor TYPE_ =
            TypeDescriptor.of("Netdev", NetdevBase.TYPE_).tag("type").build();

    private static final int COMMON_ = 2;

    private long present_;
    private @Nullable String id;

    private Netdev() {}

    public static Netdev read(InputVisitor in) {
        in.beginObject();
        Netdev object = branch_(in);
        object.readMembers_(in);
        return object;
    }

    static Netdev branch_(InputVisitor in) {
        int tag = in.tag(TYPE_, 1, NetdevDriver.Known.TYPE_);
        return switch (tag) {
            case 1 -> new User();
            case 2 -> new Hub(HubPort.branch_(in));
            case InputVisitor.UNKNOWN -> new Unknown_(null);
            default -> new Plain_(NetdevDriver.Known.at_(tag));
        };
    }

    public boolean hasType() {
        return true;
    }

    public abstract NetdevDriver getType();

    public boolean hasId() {
        return (present_ & 0x1) != 0;
    }

    public String getId() {
        if (id == null) {
            throw absent_(0);
        }
        return id;
    }

    public String getId(String otherwise) {
        return Objects.requireNonNullElse(id, otherwise);
    }

    public Netdev setId(String value) {
        id = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    public Netdev clearId() {
        id = null;
        present_ &= ~0x1;
        return this;
    }

    @Override
    public abstract Netdev copy();

    @Override
    protected abstract Netdev newInstance_();

    public Netdev merge(Netdev patch) {
        mergeFrom_(patch);
        return this;
    }

    public Netdev fillFrom(Netdev defaults) {
        fillFrom_(defaults);
        return this;
    }

    public Netdev copyMembersFrom(Netdev other) {
        copyMembersFrom_(other);
        return this;
    }

    public Netdev copyMembersFrom(NetdevBase other) {
        copyMembersFrom_(other);
        return this;
    }

    public Netdev changesFrom(Netdev old) {
        return (Netdev) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return descriptor_(TYPE_);
    }

    void readTag_(NetdevDriver tag) {}

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasId();
            case 1 -> hasType();
            default -> super.has_(index - COMMON_);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getId();
            case 1 -> getType();
            default -> super.get_(index - COMMON_);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setId((String) value);
            case 1 -> throw tagFixed_();
            default -> super.set_(index - COMMON_, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearId();
            case 1 -> throw tagFixed_();
            default -> super.clear_(index - COMMON_);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                id = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                readTag_(NetdevDriver.read(in));
                present_ |= 0x2;
            }
            default -> super.read_(index - COMMON_, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        if (id != null) {
            out.member(TYPE_, 0);
            out.string(id);
        }
        if (hasType()) {
            out.member(TYPE_, 1);
            getType().write(out);
        }
        super.writeMembers_(out);
    }

    @Override
    protected int firstMissing_() {
        if (!hasId()) {
            return 0;
        }
        if (!hasType()) {
            return 1;
        }
        int inBranch = super.firstMissing_();
        return inBranch < 0 ? -1 : COMMON_ + inBranch;
    }

    private UnsupportedOperationException tagFixed_() {
        return new UnsupportedOperationException("Netdev.type is decided by the object's class");
    }

    public static final class User extends Netdev {

        private final NetdevUser u;

        /** A value with an empty object as its branch. */
        public User() {
            this(new NetdevUser());
        }

        /** A value with that object, itself and no copy, as its branch. */
        public User(NetdevUser u) {
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /** The branch's members. */
        public NetdevUser u() {
            return u;
        }

        @Override
        public NetdevDriver getType() {
            return NetdevDriver.USER;
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
        public User copy() {
            return (User) copy_();
        }

        @Override
        protected QapiObject branch_() {
            return u;
        }

        @Override
        protected User newInstance_() {
            return new User(u.newInstance_());
        }
    }

    public static final class Hub extends Netdev {

        private final HubPort u;

        /** A value with that object, itself and no copy, as its branch. */
        public Hub(HubPort u) {
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /** The branch's members. */
        public HubPort u() {
            return u;
        }

        @Override
        public NetdevDriver getType() {
            return NetdevDriver.HUB;
        }

        @Override
        public Hub setId(String value) {
            super.setId(value);
            return this;
        }

        @Override
        public Hub clearId() {
            super.clearId();
            return this;
        }

        @Override
        public Hub copy() {
            return (Hub) copy_();
        }

        @Override
        protected QapiObject branch_() {
            return u;
        }

        @Override
        protected Hub newInstance_() {
            return new Hub(u.newInstance_());
        }
    }

    public static final class Plain_ extends Netdev {

        private final NetdevDriver tag;

        /** A value with a tag that has no branch. */
        public Plain_(NetdevDriver tag) {
            if (tag != NetdevDriver.NONE) {
                throw new IllegalArgumentException("Netdev: " + tag.wireName() + " is no tag without a branch");
            }
            this.tag = tag;
        }

        @Override
        public NetdevDriver getType() {
            return tag;
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
        public Plain_ copy() {
            return (Plain_) copy_();
        }

        @Override
        protected Plain_ newInstance_() {
            return new Plain_(tag);
        }
    }

    public static final class Unknown_ extends Netdev {

        private @Nullable NetdevDriver tag;

        private Unknown_(@Nullable NetdevDriver tag) {
            this.tag = tag;
        }

        @Override
        public boolean hasType() {
            return tag != null;
        }

        @Override
        public NetdevDriver getType() {
            if (tag == null) {
                throw absent_(1);
            }
            return tag;
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
        public Unknown_ copy() {
            return (Unknown_) copy_();
        }

        @Override
        void readTag_(NetdevDriver tag) {
            this.tag = tag;
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(tag);
        }
    }
}
