package golden;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import org.jspecify.annotations.NullMarked;

/**
 * Names of all kinds.
 */
@NullMarked
public sealed interface Error_ extends QapiValue permits Error_.Known, Error_.Unknown_ {
    /**
     * something
     */
    Error_ GENERIC_ERROR = Known.GENERIC_ERROR;

    /**
     * starts with a digit
     */
    Error_ _2_STAGE = Known._2_STAGE;

    /**
     * a word that Java keeps for itself
     */
    Error_ DEFAULT = Known.DEFAULT;

    /**
     * gone soon
     * @deprecated Use <code>default</code> instead of <code>old</code>.
     */
    @Deprecated
    Error_ OLD = Known.OLD;

    /**
     * where there is one
     *
     * <p>Only in builds with {@code CONFIG_LINUX}.
     */
    Error_ LINUX = Known.LINUX;

    /**
     * {@return the value of that name, known or not}
     *
     * @param wireName the name on the wire
     */
    static Error_ of(String wireName) {
        int index = Known.TYPE_.names().index(wireName);
        return index < 0 ? new Unknown_(wireName) : Known.VALUES_[index];
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    static Error_ read(InputVisitor in) {
        int index = in.symbol(Known.TYPE_);
        return index == InputVisitor.UNKNOWN ? new Unknown_(in.symbolText()) : Known.VALUES_[index];
    }

    /**
     * {@return the value's name on the wire}
     */
    String wireName();

    /**
     * {@return whether this schema knows the value}
     */
    boolean isKnown();

    /**
     * {@return the value, for a {@code switch}}
     *
     * @throws IllegalStateException if this schema does not know it
     */
    Known known();

    /**
     * The values of {@code Error} that this schema knows.
     */
    enum Known implements Error_ {
        /**
         * something
         */
        GENERIC_ERROR,

        /**
         * starts with a digit
         */
        _2_STAGE,

        /**
         * a word that Java keeps for itself
         */
        DEFAULT,

        /**
         * gone soon
         * @deprecated Use <code>default</code> instead of <code>old</code>.
         */
        @Deprecated
        OLD,

        /**
         * where there is one
         *
         * <p>Only in builds with {@code CONFIG_LINUX}.
         */
        LINUX;

        static final EnumDescriptor TYPE_ = EnumDescriptor.of("Error",
                "GenericError",
                "2-stage",
                "default",
                "old",
                "linux")
                .withFeatures("old", "deprecated");

        static final Known[] VALUES_ = values();

        @Override
        public String wireName() {
            return TYPE_.names().name(ordinal());
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
        public void write(OutputVisitor out) {
            out.symbol(TYPE_, ordinal());
        }

        @Override
        public String toString() {
            return wireName();
        }
    }

    /**
     * A value of {@code Error} that this schema does not know.
     *
     * @param wireName its name on the wire
     */
    record Unknown_(String wireName) implements Error_ {
        /**
         * A value that this schema does not know.
         *
         * @param wireName its name on the wire
         * @throws IllegalArgumentException if this schema knows it
         */
        public Unknown_ {
            if (Known.TYPE_.names().index(wireName) >= 0) {
                throw new IllegalArgumentException(wireName + " is known: see of");
            }
        }

        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public Known known() {
            throw new IllegalStateException("Error does not know " + wireName);
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
