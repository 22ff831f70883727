package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/** One member of each integer type that fits a long. */
public class Integers extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Integers")
            .optional("int8", "int8")
            .optional("int16", "int16")
            .optional("int32", "int32")
            .optional("uint8", "uint8")
            .optional("uint16", "uint16")
            .optional("uint32", "uint32")
            .optional("int", "int")
            .optional("int64", "int64")
            .build();

    private long present_;
    private int int8;
    private int int16;
    private int int32;
    private int uint8;
    private int uint16;
    private long uint32;
    private long int_;
    private long int64;

    public Integers() {}

    public static Integers fromJson(String json) {
        return JsonReader.strict().read(json, Integers::read);
    }

    public static Integers read(InputVisitor in) {
        in.beginObject();
        Integers object = new Integers();
        object.readMembers_(in);
        return object;
    }

    public boolean hasInt8() {
        return (present_ & 0x1) != 0;
    }

    public int getInt8() {
        if (!hasInt8()) {
            throw absent_(0);
        }
        return int8;
    }

    public int getInt8(int otherwise) {
        return hasInt8() ? getInt8() : otherwise;
    }

    public Integers setInt8(int value) {
        int8 = Checks.range(TYPE_, 0, value, -128, 127);
        present_ |= 0x1;
        return this;
    }

    public Integers clearInt8() {
        int8 = 0;
        present_ &= ~0x1;
        return this;
    }

    public boolean hasInt16() {
        return (present_ & 0x2) != 0;
    }

    public int getInt16() {
        if (!hasInt16()) {
            throw absent_(1);
        }
        return int16;
    }

    public int getInt16(int otherwise) {
        return hasInt16() ? getInt16() : otherwise;
    }

    public Integers setInt16(int value) {
        int16 = Checks.range(TYPE_, 1, value, -32768, 32767);
        present_ |= 0x2;
        return this;
    }

    public Integers clearInt16() {
        int16 = 0;
        present_ &= ~0x2;
        return this;
    }

    public boolean hasInt32() {
        return (present_ & 0x4) != 0;
    }

    public int getInt32() {
        if (!hasInt32()) {
            throw absent_(2);
        }
        return int32;
    }

    public int getInt32(int otherwise) {
        return hasInt32() ? getInt32() : otherwise;
    }

    public Integers setInt32(int value) {
        int32 = value;
        present_ |= 0x4;
        return this;
    }

    public Integers clearInt32() {
        int32 = 0;
        present_ &= ~0x4;
        return this;
    }

    public boolean hasUint8() {
        return (present_ & 0x8) != 0;
    }

    public int getUint8() {
        if (!hasUint8()) {
            throw absent_(3);
        }
        return uint8;
    }

    public int getUint8(int otherwise) {
        return hasUint8() ? getUint8() : otherwise;
    }

    public Integers setUint8(int value) {
        uint8 = Checks.range(TYPE_, 3, value, 0, 255);
        present_ |= 0x8;
        return this;
    }

    public Integers clearUint8() {
        uint8 = 0;
        present_ &= ~0x8;
        return this;
    }

    public boolean hasUint16() {
        return (present_ & 0x10) != 0;
    }

    public int getUint16() {
        if (!hasUint16()) {
            throw absent_(4);
        }
        return uint16;
    }

    public int getUint16(int otherwise) {
        return hasUint16() ? getUint16() : otherwise;
    }

    public Integers setUint16(int value) {
        uint16 = Checks.range(TYPE_, 4, value, 0, 65535);
        present_ |= 0x10;
        return this;
    }

    public Integers clearUint16() {
        uint16 = 0;
        present_ &= ~0x10;
        return this;
    }

    public boolean hasUint32() {
        return (present_ & 0x20) != 0;
    }

    public long getUint32() {
        if (!hasUint32()) {
            throw absent_(5);
        }
        return uint32;
    }

    public long getUint32(long otherwise) {
        return hasUint32() ? getUint32() : otherwise;
    }

    public Integers setUint32(long value) {
        uint32 = Checks.range(TYPE_, 5, value, 0, 0xffff_ffffL);
        present_ |= 0x20;
        return this;
    }

    public Integers clearUint32() {
        uint32 = 0;
        present_ &= ~0x20;
        return this;
    }

    public boolean hasInt() {
        return (present_ & 0x40) != 0;
    }

    public long getInt() {
        if (!hasInt()) {
            throw absent_(6);
        }
        return int_;
    }

    public long getInt(long otherwise) {
        return hasInt() ? getInt() : otherwise;
    }

    public Integers setInt(long value) {
        int_ = value;
        present_ |= 0x40;
        return this;
    }

    public Integers clearInt() {
        int_ = 0;
        present_ &= ~0x40;
        return this;
    }

    public boolean hasInt64() {
        return (present_ & 0x80) != 0;
    }

    public long getInt64() {
        if (!hasInt64()) {
            throw absent_(7);
        }
        return int64;
    }

    public long getInt64(long otherwise) {
        return hasInt64() ? getInt64() : otherwise;
    }

    public Integers setInt64(long value) {
        int64 = value;
        present_ |= 0x80;
        return this;
    }

    public Integers clearInt64() {
        int64 = 0;
        present_ &= ~0x80;
        return this;
    }

    @Override
    public Integers copy() {
        return (Integers) copy_();
    }

    public Integers merge(Integers patch) {
        mergeFrom_(patch);
        return this;
    }

    public Integers fillFrom(Integers defaults) {
        fillFrom_(defaults);
        return this;
    }

    public Integers copyMembersFrom(Integers other) {
        copyMembersFrom_(other);
        return this;
    }

    public Integers changesFrom(Integers old) {
        return (Integers) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Integers newInstance_() {
        return new Integers();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasInt8();
            case 1 -> hasInt16();
            case 2 -> hasInt32();
            case 3 -> hasUint8();
            case 4 -> hasUint16();
            case 5 -> hasUint32();
            case 6 -> hasInt();
            case 7 -> hasInt64();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getInt8();
            case 1 -> getInt16();
            case 2 -> getInt32();
            case 3 -> getUint8();
            case 4 -> getUint16();
            case 5 -> getUint32();
            case 6 -> getInt();
            case 7 -> getInt64();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setInt8((Integer) value);
            case 1 -> setInt16((Integer) value);
            case 2 -> setInt32((Integer) value);
            case 3 -> setUint8((Integer) value);
            case 4 -> setUint16((Integer) value);
            case 5 -> setUint32((Long) value);
            case 6 -> setInt((Long) value);
            case 7 -> setInt64((Long) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearInt8();
            case 1 -> clearInt16();
            case 2 -> clearInt32();
            case 3 -> clearUint8();
            case 4 -> clearUint16();
            case 5 -> clearUint32();
            case 6 -> clearInt();
            case 7 -> clearInt64();
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
                int8 = (int) in.integer(-128, 127);
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                int16 = (int) in.integer(-32768, 32767);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                int32 = (int) in.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                uint8 = (int) in.integer(0, 255);
                present_ |= 0x8;
            }
            case 4 -> {
                if ((present_ & 0x10) != 0) {
                    throw in.duplicateMember();
                }
                uint16 = (int) in.integer(0, 65535);
                present_ |= 0x10;
            }
            case 5 -> {
                if ((present_ & 0x20) != 0) {
                    throw in.duplicateMember();
                }
                uint32 = in.integer(0, 0xffff_ffffL);
                present_ |= 0x20;
            }
            case 6 -> {
                if ((present_ & 0x40) != 0) {
                    throw in.duplicateMember();
                }
                int_ = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x40;
            }
            case 7 -> {
                if ((present_ & 0x80) != 0) {
                    throw in.duplicateMember();
                }
                int64 = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x80;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if ((present_ & 0x1) != 0) {
            out.member(TYPE_, 0);
            out.integer(int8);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.integer(int16);
        }
        if ((present_ & 0x4) != 0) {
            out.member(TYPE_, 2);
            out.integer(int32);
        }
        if ((present_ & 0x8) != 0) {
            out.member(TYPE_, 3);
            out.integer(uint8);
        }
        if ((present_ & 0x10) != 0) {
            out.member(TYPE_, 4);
            out.integer(uint16);
        }
        if ((present_ & 0x20) != 0) {
            out.member(TYPE_, 5);
            out.integer(uint32);
        }
        if ((present_ & 0x40) != 0) {
            out.member(TYPE_, 6);
            out.integer(int_);
        }
        if ((present_ & 0x80) != 0) {
            out.member(TYPE_, 7);
            out.integer(int64);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
