package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** One member of each other predefined type. */
public class Scalars extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Scalars")
            .optional("bool", "bool")
            .optional("number", "number")
            .optional("uint64", "uint64")
            .optional("size", "size")
            .optional("any", "any")
            .build();

    private long present_;
    private boolean bool;
    private double number;
    private long uint64;
    private long size;
    private @Nullable Object any;

    public Scalars() {}

    public static Scalars fromJson(String json) {
        return JsonReader.strict().read(json, Scalars::read);
    }

    public static Scalars read(InputVisitor in) {
        in.beginObject();
        Scalars object = new Scalars();
        object.readMembers_(in);
        return object;
    }

    public boolean hasBool() {
        return (present_ & 0x1) != 0;
    }

    public boolean getBool() {
        if (!hasBool()) {
            throw absent_(0);
        }
        return bool;
    }

    public boolean getBool(boolean otherwise) {
        return hasBool() ? getBool() : otherwise;
    }

    public Scalars setBool(boolean value) {
        bool = value;
        present_ |= 0x1;
        return this;
    }

    public Scalars clearBool() {
        bool = false;
        present_ &= ~0x1;
        return this;
    }

    public boolean hasNumber() {
        return (present_ & 0x2) != 0;
    }

    public double getNumber() {
        if (!hasNumber()) {
            throw absent_(1);
        }
        return number;
    }

    public double getNumber(double otherwise) {
        return hasNumber() ? getNumber() : otherwise;
    }

    public Scalars setNumber(double value) {
        number = Checks.finite(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    public Scalars clearNumber() {
        number = 0;
        present_ &= ~0x2;
        return this;
    }

    public boolean hasUint64() {
        return (present_ & 0x4) != 0;
    }

    public long getUint64() {
        if (!hasUint64()) {
            throw absent_(2);
        }
        return Unsigned.exact(TYPE_, 2, uint64);
    }

    public long getUint64(long otherwise) {
        return hasUint64() ? getUint64() : otherwise;
    }

    public long getUint64Unsigned() {
        if (!hasUint64()) {
            throw absent_(2);
        }
        return uint64;
    }

    public BigInteger getUint64Big() {
        return Unsigned.big(getUint64Unsigned());
    }

    public Scalars setUint64(long value) {
        return setUint64Unsigned(Unsigned.positive(TYPE_, 2, value));
    }

    public Scalars setUint64Unsigned(long bits) {
        uint64 = bits;
        present_ |= 0x4;
        return this;
    }

    public Scalars setUint64(BigInteger value) {
        return setUint64Unsigned(Unsigned.bits(TYPE_, 2, value));
    }

    public Scalars clearUint64() {
        uint64 = 0;
        present_ &= ~0x4;
        return this;
    }

    public boolean hasSize() {
        return (present_ & 0x8) != 0;
    }

    public long getSize() {
        if (!hasSize()) {
            throw absent_(3);
        }
        return Unsigned.exact(TYPE_, 3, size);
    }

    public long getSize(long otherwise) {
        return hasSize() ? getSize() : otherwise;
    }

    public long getSizeUnsigned() {
        if (!hasSize()) {
            throw absent_(3);
        }
        return size;
    }

    public BigInteger getSizeBig() {
        return Unsigned.big(getSizeUnsigned());
    }

    public Scalars setSize(long value) {
        return setSizeUnsigned(Unsigned.positive(TYPE_, 3, value));
    }

    public Scalars setSizeUnsigned(long bits) {
        size = bits;
        present_ |= 0x8;
        return this;
    }

    public Scalars setSize(BigInteger value) {
        return setSizeUnsigned(Unsigned.bits(TYPE_, 3, value));
    }

    public Scalars clearSize() {
        size = 0;
        present_ &= ~0x8;
        return this;
    }

    public boolean hasAny() {
        return (present_ & 0x10) != 0;
    }

    public Object getAny() {
        Object value = any;
        if (value == null) {
            throw absent_(4);
        }
        return value;
    }

    public Object getAny(Object otherwise) {
        Object value = any;
        return value == null ? otherwise : value;
    }

    public Scalars setAny(Object value) {
        any = Checks.any(TYPE_, 4, value);
        present_ |= 0x10;
        return this;
    }

    public Scalars clearAny() {
        any = null;
        present_ &= ~0x10;
        return this;
    }

    @Override
    public Scalars copy() {
        return (Scalars) copy_();
    }

    public Scalars merge(Scalars patch) {
        mergeFrom_(patch);
        return this;
    }

    public Scalars fillFrom(Scalars defaults) {
        fillFrom_(defaults);
        return this;
    }

    public Scalars copyMembersFrom(Scalars other) {
        copyMembersFrom_(other);
        return this;
    }

    public Scalars changesFrom(Scalars old) {
        return (Scalars) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Scalars newInstance_() {
        return new Scalars();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasBool();
            case 1 -> hasNumber();
            case 2 -> hasUint64();
            case 3 -> hasSize();
            case 4 -> hasAny();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getBool();
            case 1 -> getNumber();
            case 2 -> Unsigned.boxed(getUint64Unsigned());
            case 3 -> Unsigned.boxed(getSizeUnsigned());
            case 4 -> getAny();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setBool((Boolean) value);
            case 1 -> setNumber((Double) value);
            case 2 -> setUint64Unsigned(Unsigned.unboxed(TYPE_, 2, value));
            case 3 -> setSizeUnsigned(Unsigned.unboxed(TYPE_, 3, value));
            case 4 -> setAny(value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearBool();
            case 1 -> clearNumber();
            case 2 -> clearUint64();
            case 3 -> clearSize();
            case 4 -> clearAny();
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void read_(int index, InputVisitor in) {
        switch (index) {
            case 0 -> {
                if ((present_ & 0x1) != 0) {
                    throw in.duplicateMember();
                }
                bool = in.bool();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                number = in.number();
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                uint64 = in.unsigned();
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                size = in.unsigned();
                present_ |= 0x8;
            }
            case 4 -> {
                if ((present_ & 0x10) != 0) {
                    throw in.duplicateMember();
                }
                any = in.any();
                present_ |= 0x10;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if ((present_ & 0x1) != 0) {
            out.member(TYPE_, 0);
            out.bool(bool);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.number(number);
        }
        if ((present_ & 0x4) != 0) {
            out.member(TYPE_, 2);
            out.unsigned(uint64);
        }
        if ((present_ & 0x8) != 0) {
            out.member(TYPE_, 3);
            out.unsigned(size);
        }
        if (any != null) {
            out.member(TYPE_, 4);
            out.any(any);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
