package golden;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import org.jspecify.annotations.NullMarked;

/**
 * The enum {@code Mode}.
 */
@NullMarked
public sealed interface Mode extends QapiValue permits Mode.Known, Mode.Unknown_ {
    /**
     * one
     */
    Mode A = Known.A;

    /**
     * another
     */
    Mode B = Known.B;

    /**
     * {@return the value of that name, known or not}
     *
     * @param wireName the name on the wire
     */
    static Mode of(String wireName) {
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
    static Mode read(InputVisitor in) {
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
     * The values of {@code Mode} that this schema knows.
     */
    enum Known implements Mode {
        /**
         * one
         */
        A,

        /**
         * another
         */
        B;

        static final EnumDescriptor TYPE_ = EnumDescriptor.of("Mode",
                "a",
                "b");

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
     * A value of {@code Mode} that this schema does not know.
     *
     * @param wireName its name on the wire
     */
    record Unknown_(String wireName) implements Mode {
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
            throw new IllegalStateException("Mode does not know " + wireName);
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
