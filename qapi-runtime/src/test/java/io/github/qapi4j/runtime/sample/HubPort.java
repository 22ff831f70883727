package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.QapiUnion;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A port of a hub. */
public abstract sealed class HubPort extends QapiUnion permits HubPort.Wire, HubPort.Plain_, HubPort.Unknown_ {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("HubPort")
            .mandatory("kind", "PortKind")
            .optional("speed", "int")
            .tag("kind")
            .build();

    /** How many members are common: those of the branch follow. */
    private static final int COMMON_ = 2;

    private long present_;
    private long speed;

    private HubPort() {}

    /** Reads a value. */
    public static HubPort read(InputVisitor in) {
        in.beginObject();
        HubPort object = branch_(in);
        object.readMembers_(in);
        return object;
    }

    /** An empty value of the branch that the input's tag selects; the input has just entered the object. */
    static HubPort branch_(InputVisitor in) {
        int tag = in.tag(TYPE_, 0, PortKind.Known.TYPE_);
        return switch (tag) {
            case 0 -> new Wire();
            case InputVisitor.UNKNOWN -> new Unknown_(null);
            default -> new Plain_(PortKind.Known.at_(tag));
        };
    }

    /** Whether {@code kind} is present: it is, save in a value that came without. */
    public boolean hasKind() {
        return true;
    }

    /** Gives {@code kind}, which the class decides. */
    public abstract PortKind getKind();

    /** Whether {@code speed} is present. */
    public boolean hasSpeed() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code speed}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getSpeed() {
        if (!hasSpeed()) {
            throw absent_(1);
        }
        return speed;
    }

    /** Gives {@code speed}, or the argument if it is absent. */
    public long getSpeed(long otherwise) {
        return hasSpeed() ? getSpeed() : otherwise;
    }

    /** Sets {@code speed}. */
    public HubPort setSpeed(long value) {
        speed = value;
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code speed} absent. */
    public HubPort clearSpeed() {
        speed = 0;
        present_ &= ~0x2;
        return this;
    }

    @Override
    public abstract HubPort copy();

    @Override
    protected abstract HubPort newInstance_();

    /** Takes every member that the patch has, which must be of the same branch. */
    public HubPort merge(HubPort patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from a value of the same branch. */
    public HubPort fillFrom(HubPort defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the common members, or all if the branch is the same, what they are in the other value; the tag stays. */
    public HubPort copyMembersFrom(HubPort other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old value of the same branch, makes it equal to this one. */
    public HubPort changesFrom(HubPort old) {
        return (HubPort) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return descriptor_(TYPE_);
    }

    /** Takes note of the tag that was read, where the class does not decide it. */
    void readTag_(PortKind tag) {}

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasKind();
            case 1 -> hasSpeed();
            default -> super.has_(index - COMMON_);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getKind();
            case 1 -> getSpeed();
            default -> super.get_(index - COMMON_);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> throw tagFixed_();
            case 1 -> setSpeed((Long) value);
            default -> super.set_(index - COMMON_, value);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> throw tagFixed_();
            case 1 -> clearSpeed();
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
                readTag_(PortKind.read(in));
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                speed = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x2;
            }
            default -> super.read_(index - COMMON_, in);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (hasKind()) {
            out.member(TYPE_, 0);
            getKind().write(out);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.integer(speed);
        }
        super.writeMembers_(out);
    }

    @Override
    protected int firstMissing_() {
        if (!hasKind()) {
            return 0;
        }
        int inBranch = super.firstMissing_();
        return inBranch < 0 ? -1 : COMMON_ + inBranch;
    }

    private UnsupportedOperationException tagFixed_() {
        return new UnsupportedOperationException("HubPort.kind is decided by the object's class");
    }

    /** The branch {@code wire}. */
    public static final class Wire extends HubPort {

        private final Node u;

        /** A value with an empty object as its branch. */
        public Wire() {
            this(new Node());
        }

        /** A value with that object, itself and no copy, as its branch. */
        public Wire(Node u) {
            this.u = Objects.requireNonNull(u, "u");
            adopt_(u);
        }

        /** The branch's members. */
        public Node u() {
            return u;
        }

        @Override
        public PortKind getKind() {
            return PortKind.WIRE;
        }

        @Override
        public Wire setSpeed(long value) {
            super.setSpeed(value);
            return this;
        }

        @Override
        public Wire clearSpeed() {
            super.clearSpeed();
            return this;
        }

        @Override
        public Wire copy() {
            return (Wire) copy_();
        }

        @Override
        protected QapiObject branch_() {
            return u;
        }

        @Override
        protected Wire newInstance_() {
            return new Wire(u.newInstance_());
        }
    }

    /** A value whose tag has no branch. */
    public static final class Plain_ extends HubPort {

        private final PortKind tag;

        /**
         * A value with that tag.
         *
         * @throws IllegalArgumentException if the tag has a branch, or the schema does not know it
         */
        public Plain_(PortKind tag) {
            boolean plain = tag == PortKind.AIR;
            if (!plain) {
                throw new IllegalArgumentException("HubPort: " + tag.wireName() + " is no tag without a branch");
            }
            this.tag = tag;
        }

        @Override
        public PortKind getKind() {
            return tag;
        }

        @Override
        public Plain_ setSpeed(long value) {
            super.setSpeed(value);
            return this;
        }

        @Override
        public Plain_ clearSpeed() {
            super.clearSpeed();
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

    /** A value whose tag is absent, or not known to the schema; what comes with it is among the unknown members. */
    public static final class Unknown_ extends HubPort {

        private @Nullable PortKind tag;

        private Unknown_(@Nullable PortKind tag) {
            this.tag = tag;
        }

        @Override
        public boolean hasKind() {
            return tag != null;
        }

        @Override
        public PortKind getKind() {
            if (tag == null) {
                throw absent_(0);
            }
            return tag;
        }

        @Override
        public Unknown_ setSpeed(long value) {
            super.setSpeed(value);
            return this;
        }

        @Override
        public Unknown_ clearSpeed() {
            super.clearSpeed();
            return this;
        }

        @Override
        public Unknown_ copy() {
            return (Unknown_) copy_();
        }

        @Override
        void readTag_(PortKind tag) {
            this.tag = tag;
        }

        @Override
        protected Unknown_ newInstance_() {
            return new Unknown_(tag);
        }
    }
}
