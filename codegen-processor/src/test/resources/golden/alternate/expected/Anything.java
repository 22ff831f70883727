package golden;

import io.github.qapi4j.runtime.Alternates;
import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiAlternative;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * One alternative of every kind.
 */
@NullMarked
public sealed interface Anything extends QapiValue permits Anything.Mode, Anything.Size, Anything.Flag, Anything.Plug, Anything.List, Anything.Null, Anything.Unknown_ {
    /**
     * {@return the alternative {@code mode}}
     *
     * @param value its value
     */
    static Anything of(golden.Mode value) {
        return new Mode(value);
    }

    /**
     * {@return the alternative {@code size}}
     *
     * @param value its value
     */
    static Anything of(BigInteger value) {
        return new Size(value);
    }

    /**
     * {@return the alternative {@code size}}
     *
     * @param value its value
     */
    static Anything of(long value) {
        return new Size(BigInteger.valueOf(value));
    }

    /**
     * {@return the alternative {@code flag}}
     *
     * @param value its value
     */
    static Anything of(boolean value) {
        return new Flag(value);
    }

    /**
     * {@return the alternative {@code plug}}
     *
     * @param value its value
     */
    static Anything of(golden.Plug value) {
        return new Plug(value);
    }

    /**
     * {@return the alternative {@code list}}
     *
     * @param value its value
     */
    static Anything of(java.util.List<golden.Plug> value) {
        return new List(value);
    }

    /**
     * {@return an explicit null, which is not the same as absence}
     */
    static Anything ofNull() {
        return new Null();
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    static Anything read(InputVisitor in) {
        return switch (in.kind()) {
            case STRING -> new Mode(golden.Mode.read(in));
            case NUMBER -> Alternates.number(in, Size::read_, Unknown_::new);
            case BOOL -> new Flag(in.bool());
            case OBJECT -> new Plug(golden.Plug.read(in));
            case LIST -> new List(Lists.read(in, golden.Plug::read));
            case NULL -> {
                in.nullValue();
                yield new Null();
            }
            default -> {
                if (!in.isLenient()) {
                    throw in.mismatch("Anything: a string or a number or a boolean or an object or a list or null");
                }
                yield new Unknown_(in.any());
            }
        };
    }

    @Override
    Anything copy();

    /**
     * an enum
     *
     * @param value its value
     */
    record Mode(golden.Mode value) implements Anything {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Mode {
            Objects.requireNonNull(value, "Anything.mode");
        }

        @Override
        public Mode copy() {
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
    record Size(BigInteger value) implements Anything {
        private static final TypeDescriptor TYPE_ = TypeDescriptor.of("Anything").mandatory("size", "size").build();

        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Size {
            value = Unsigned.big(Unsigned.bits(TYPE_, 0, value));
        }

        private static Size read_(InputVisitor in) {
            return new Size(Unsigned.big(in.unsigned()));
        }

        @Override
        public Size copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.unsigned(value.longValue());
        }
    }

    /**
     * a boolean
     *
     * @param value its value
     */
    record Flag(boolean value) implements Anything {
        @Override
        public Flag copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.bool(value);
        }
    }

    /**
     * an object
     *
     * @param value its value
     */
    record Plug(golden.Plug value) implements Anything, QapiAlternative {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Plug {
            Objects.requireNonNull(value, "Anything.plug");
        }

        @Override
        public Plug copy() {
            return new Plug(Alternates.copy(value));
        }

        @Override
        public void write(OutputVisitor out) {
            value.write(out);
        }
    }

    /**
     * a list of objects
     *
     * @param value its value
     */
    record List(java.util.List<golden.Plug> value) implements Anything, QapiAlternative {
        private static final TypeDescriptor TYPE_ = TypeDescriptor.of("Anything").mandatory("list", "[Plug]").build();

        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public List {
            value = Checks.list(TYPE_, 0, value);
        }

        @Override
        public List copy() {
            return new List(Alternates.copy(value));
        }

        @Override
        public void write(OutputVisitor out) {
            Lists.write(out, value);
        }
    }

    /**
     * nothing
     */
    record Null() implements Anything {
        @Override
        public Null copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.nullValue();
        }
    }

    /**
     * A value that no alternative of {@code Anything} takes.
     *
     * @param value a plain value
     */
    record Unknown_(Object value) implements Anything, QapiAlternative {
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
