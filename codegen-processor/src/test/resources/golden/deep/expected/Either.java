package golden;

import io.github.qapi4j.runtime.Alternates;
import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiAlternative;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;

/**
 * Nests as an alternate.
 */
@NullMarked
public sealed interface Either extends QapiValue permits Either.One, Either.Several, Either.Unknown_ {
    /**
     * {@return the alternative {@code one}}
     *
     * @param value its value
     */
    static Either of(LinkMore value) {
        return new One(value);
    }

    /**
     * {@return the alternative {@code several}}
     *
     * @param value its value
     */
    static Either of(List<LinkMore> value) {
        return new Several(value);
    }

    /**
     * Reads the value at the cursor.
     *
     * @param in the input
     * @return the value
     * @throws io.github.qapi4j.runtime.visitor.InputException if the input holds something else
     */
    static Either read(InputVisitor in) {
        return switch (in.kind()) {
            case OBJECT -> new One(LinkMore.read(in));
            case LIST -> new Several(Lists.read(in, LinkMore::read));
            default -> {
                if (!in.isLenient()) {
                    throw in.mismatch("Either: an object or a list");
                }
                yield new Unknown_(in.any());
            }
        };
    }

    @Override
    Either copy();

    /**
     * a link
     *
     * @param value its value
     */
    record One(LinkMore value) implements Either, QapiAlternative {
        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public One {
            Objects.requireNonNull(value, "Either.one");
        }

        @Override
        public One copy() {
            return new One(Alternates.copy(value));
        }

        @Override
        public void write(OutputVisitor out) {
            value.write(out);
        }
    }

    /**
     * links
     *
     * @param value its value
     */
    record Several(List<LinkMore> value) implements Either, QapiAlternative {
        private static final TypeDescriptor TYPE_ = TypeDescriptor.of("Either").mandatory("several", "[LinkMore]").build();

        /**
         * A value of this alternative.
         *
         * @param value its value
         */
        public Several {
            value = Checks.list(TYPE_, 0, value);
        }

        @Override
        public Several copy() {
            return new Several(Alternates.copy(value));
        }

        @Override
        public void write(OutputVisitor out) {
            Lists.write(out, value);
        }
    }

    /**
     * A value that no alternative of {@code Either} takes.
     *
     * @param value a plain value
     */
    record Unknown_(Object value) implements Either, QapiAlternative {
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
