package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.NameTable;
import io.github.qapi4j.runtime.visitor.OutputVisitor;

/** The kinds of network devices. */
// No default methods, and no narrower copy() either, for which javac makes one: with any, initialising Known would
// first
// initialise this interface, whose constants would then be null.
public sealed interface NetdevDriver extends QapiValue permits NetdevDriver.Known, NetdevDriver.Unknown_ {

    /** {@code none}. */
    NetdevDriver NONE = Known.NONE;

    /** {@code user}. */
    NetdevDriver USER = Known.USER;

    /** {@code hub}. */
    NetdevDriver HUB = Known.HUB;

    /** The value of that name; an unknown one if the schema has none. */
    static NetdevDriver of(String wireName) {
        int index = Known.TYPE_.names().index(wireName);
        return index == NameTable.ABSENT ? new Unknown_(wireName) : Known.at_(index);
    }

    /** Reads a value. */
    static NetdevDriver read(InputVisitor in) {
        int index = in.symbol(Known.TYPE_);
        return index == InputVisitor.UNKNOWN ? new Unknown_(in.symbolText()) : Known.at_(index);
    }

    /** The name on the wire. */
    String wireName();

    /** Whether the schema has this value. */
    boolean isKnown();

    /**
     * The value for a {@code switch}.
     *
     * @throws IllegalStateException if the schema has no such value
     */
    Known known();

    /** The values that the schema has. */
    enum Known implements NetdevDriver {
        /** {@code none}. */
        NONE("none"),
        /** {@code user}. */
        USER("user"),
        /** {@code hub}. */
        HUB("hub");

        static final EnumDescriptor TYPE_ = EnumDescriptor.of("NetdevDriver", "none", "user", "hub");

        private static final Known[] VALUES_ = values();

        private final String wireName;

        Known(String wireName) {
            this.wireName = wireName;
        }

        static Known at_(int index) {
            return VALUES_[index];
        }

        @Override
        public String wireName() {
            return wireName;
        }

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Known known() {
            return this;
        }

        @Override
        public Known copy() {
            return this;
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // The constants and the names stand in the same order.
        public void write(OutputVisitor out) {
            out.symbol(TYPE_, ordinal());
        }

        @Override
        public String toString() {
            return wireName;
        }
    }

    /** A value that the schema does not have; {@link #of} makes it. */
    record Unknown_(String wireName) implements NetdevDriver {

        /** Refuses the names that the schema has: they are {@link Known}. */
        public Unknown_ {
            if (Known.TYPE_.names().index(wireName) != NameTable.ABSENT) {
                throw new IllegalArgumentException("NetdevDriver has a value " + wireName);
            }
        }

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public Known known() {
            throw new IllegalStateException("NetdevDriver has no value " + wireName);
        }

        @Override
        public Unknown_ copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.string(wireName);
        }

        @Override
        public String toString() {
            return wireName;
        }
    }
}
