package golden;

import io.github.qapi4j.runtime.QapiAlternative;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * The alternate {@code StrOrNull}.
 */
@NullMarked
public sealed interface StrOrNull extends QapiValue permits StrOrNull.S, StrOrNull.N, StrOrNull.Unknown_ {
    /**
     * {@return the alternative {@code s}}
     *
     * @param value its value
     */
    static StrOrNull of(String value) {
        return new S(value);
    }

    /**
     * {@return an explicit null, which is not the same as absence}
     */
    static StrOrNull ofNull() {
        return new N();
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    static StrOrNull read(InputVisitor in) {
        return switch (in.kind()) {
            case STRING -> new S(in.string());
            case NULL -> {
                in.nullValue();
                yield new N();
            }
            default -> {
                if (!in.isLenient()) {
                    throw in.mismatch("StrOrNull: a string or null");
                }
                yield new Unknown_(in.any());
            }
        };
    }

    @Override
    StrOrNull copy();

    /**
     * the string
     *
     * @param value its value
     */
    record S(String value) implements StrOrNull {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public S {
            Objects.requireNonNull(value, "StrOrNull.s");
        }

        @Override
        public S copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.string(value);
        }
    }

    /**
     * nothing
     */
    record N() implements StrOrNull {
        @Override
        public N copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.nullValue();
        }
    }

    /**
     * A value that no alternative of {@code StrOrNull} takes.
     *
     * @param value a plain value
     */
    record Unknown_(Object value) implements StrOrNull, QapiAlternative {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Unknown_ {
            value = PlainValues.normalise(value);
        }

        @Override
        public Unknown_ copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.any(value);
        }
    }
}
