package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Alternates;
import io.github.qapi4j.runtime.QapiAlternative;
import io.github.qapi4j.runtime.QapiValue;
import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.List;
import java.util.Objects;

/** A network device, by what tells it apart. */
public sealed interface NetdevRef extends QapiValue
        permits NetdevRef.Name,
                NetdevRef.Device,
                NetdevRef.Ports,
                NetdevRef.Level,
                NetdevRef.Default,
                NetdevRef.Unknown_ {

    /** The alternative {@code name}. */
    static NetdevRef of(String value) {
        return new Name(value);
    }

    /** The alternative {@code device}. */
    static NetdevRef of(Netdev value) {
        return new Device(value);
    }

    /** The alternative {@code ports}. */
    static NetdevRef of(List<Long> value) {
        return new Ports(value);
    }

    /** The alternative {@code level}. */
    static NetdevRef of(long value) {
        return new Level(value);
    }

    /** The alternative {@code default}. */
    static NetdevRef of(boolean value) {
        return new Default(value);
    }

    /** Reads a value, by its kind. */
    static NetdevRef read(InputVisitor in) {
        return switch (in.kind()) {
            case BOOL -> new Default(in.bool());
            case NUMBER -> new Level(in.integer(Long.MIN_VALUE, Long.MAX_VALUE));
            case STRING -> new Name(in.string());
            case LIST -> new Ports(Lists.read(in, each -> each.integer(Long.MIN_VALUE, Long.MAX_VALUE)));
            case OBJECT -> new Device(Netdev.read(in));
            case NULL -> Unknown_.read(in);
        };
    }

    @Override
    NetdevRef copy();

    /** The alternative {@code name}. */
    record Name(String value) implements NetdevRef {

        /** Refuses null. */
        public Name {
            Objects.requireNonNull(value, "NetdevRef.name");
        }

        @Override
        public Name copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.string(value);
        }
    }

    /** The alternative {@code device}. */
    record Device(Netdev value) implements NetdevRef, QapiAlternative {

        /** Refuses null. */
        public Device {
            Objects.requireNonNull(value, "NetdevRef.device");
        }

        @Override
        public Device copy() {
            return new Device(Alternates.copy(value));
        }

        @Override
        public void write(OutputVisitor out) {
            value.write(out);
        }
    }

    /** The alternative {@code ports}. */
    record Ports(List<Long> value) implements NetdevRef, QapiAlternative {

        /** Takes a copy of the list. */
        public Ports {
            value = List.copyOf(value);
        }

        @Override
        public Ports copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            Lists.write(out, value, (to, each) -> to.integer(each));
        }
    }

    /** The alternative {@code level}. */
    record Level(long value) implements NetdevRef {

        @Override
        public Level copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.integer(value);
        }
    }

    /** The alternative {@code default}. */
    record Default(boolean value) implements NetdevRef {

        @Override
        public Default copy() {
            return this;
        }

        @Override
        public void write(OutputVisitor out) {
            out.bool(value);
        }
    }

    /** A value that the schema does not have, as plain Java. */
    record Unknown_(Object value) implements NetdevRef, QapiAlternative {

        /** Normalises the value. */
        public Unknown_ {
            value = PlainValues.normalise(value);
        }

        private static Unknown_ read(InputVisitor in) {
            if (in.isLenient()) {
                return new Unknown_(in.any());
            }
            throw in.mismatch("NetdevRef: a string, an object, a list, an integer or a boolean");
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
