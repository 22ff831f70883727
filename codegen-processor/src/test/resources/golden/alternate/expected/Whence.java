package golden;

import io.github.qapi4j.runtime.Alternates;
import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiAlternative;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * The alternate {@code Whence}.
 */
@NullMarked
public sealed interface Whence extends QapiValue permits Whence.Name, Whence.Value, Whence.Unknown_ {
    /**
     * {@return the alternative {@code name}}
     *
     * @param value its value
     */
    static Whence of(Mode value) {
        return new Name(value);
    }

    /**
     * {@return the alternative {@code value}}
     *
     * @param value its value
     */
    static Whence of(int value) {
        return new Value(value);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    static Whence read(InputVisitor in) {
        return switch (in.kind()) {
            case STRING -> new Name(Mode.read(in));
            case NUMBER -> Alternates.number(in, Value::read_, Unknown_::new);
            default -> {
                if (!in.isLenient()) {
                    throw in.mismatch("Whence: a string or a number");
                }
                yield new Unknown_(in.any());
            }
        };
    }

    @Override
    Whence copy();

    /**
     * a name
     *
     * @param value its value
     */
    record Name(Mode value) implements Whence {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Name {
            Objects.requireNonNull(value, "Whence.name");
        }

        @Override
        public Name copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            value.write(out);
        }
    }

    /**
     * a number
     *
     * @param value its value
     */
    record Value(int value) implements Whence {
        private static final TypeDescriptor TYPE_ = TypeDescriptor.of("Whence").mandatory("value", "uint8").build();

        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Value {
            value = Checks.range(TYPE_, 0, value, 0, 255);
        }

        private static Value read_(InputVisitor in) {
            return new Value((int) in.integer(0, 255));
        }

        @Override
        public Value copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.integer(value);
        }
    }

    /**
     * A value that no alternative of {@code Whence} takes.
     *
     * @param value a plain value
     */
    record Unknown_(Object value) implements Whence, QapiAlternative {
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
