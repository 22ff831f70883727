package golden;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.visitor.EnumDescriptor;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import org.jspecify.annotations.NullMarked;

/**
 * The enum {@code Nothing}.
 */
@NullMarked
public sealed interface Nothing extends QapiValue permits Nothing.Known, Nothing.Unknown_ {
    /**
     * {@return the value of that name, known or not}
     *
     * @param wireName the name on the wire
     */
    static Nothing of(String wireName) {
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
    static Nothing read(InputVisitor in) {
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
     * The values of {@code Nothing} that this schema knows.
     */
    final class Known implements Nothing {
        static final EnumDescriptor TYPE_ = EnumDescriptor.of("Nothing");

        static final Known[] VALUES_ = {};

        private Known() {
        }

        @Override
        public String wireName() {
            return TYPE_.names().name(0);
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
            out.symbol(TYPE_, 0);
        }

        @Override
        public String toString() {
            return wireName();
        }
    }

    /**
     * A value of {@code Nothing} that this schema does not know.
     *
     * @param wireName its name on the wire
     */
    record Unknown_(String wireName) implements Nothing {
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
            throw new IllegalStateException("Nothing does not know " + wireName);
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
