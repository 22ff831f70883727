package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.Objects;

/** A string, or an explicit null. */
public sealed interface StrOrNull extends QapiValue permits StrOrNull.S, StrOrNull.N, StrOrNull.Unknown_ {

    /** The alternative {@code s}. */
    static StrOrNull of(String value) {
        return new S(value);
    }

    /** The null. */
    static StrOrNull ofNull() {
        return new N();
    }

    /** Reads a value, by its kind. */
    static StrOrNull read(InputVisitor in) {
        return switch (in.kind()) {
            case NULL -> {
                in.nullValue();
                yield new N();
            }
            case STRING -> new S(in.string());
            case BOOL, NUMBER, LIST, OBJECT -> Unknown_.read(in);
        };
    }

    @Override
    StrOrNull copy();

    /** The alternative {@code s}. */
    record S(String value) implements StrOrNull {

        /** Refuses null. */
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

    /** The alternative {@code n}. */
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

    /** A value that the schema does not have, as plain Java. */
    record Unknown_(Object value) implements StrOrNull {

        /** Normalises the value. */
        public Unknown_ {
            value = PlainValues.normalise(value);
        }

        private static Unknown_ read(InputVisitor in) {
            if (in.isLenient()) {
                return new Unknown_(in.any());
            }
            throw in.mismatch("StrOrNull: a string or null");
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
