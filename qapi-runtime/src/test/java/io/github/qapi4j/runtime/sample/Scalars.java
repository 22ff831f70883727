package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** One member of each predefined type. */
public class Scalars extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Scalars")
            .optional("str", "str")
            .optional("bool", "bool")
            .optional("number", "number")
            .optional("int8", "int8")
            .optional("int16", "int16")
            .optional("int32", "int32")
            .optional("uint8", "uint8")
            .optional("uint16", "uint16")
            .optional("uint32", "uint32")
            .optional("int", "int")
            .optional("int64", "int64")
            .optional("uint64", "uint64")
            .optional("size", "size")
            .optional("any", "any")
            .optional("null", "null")
            .optional("mode", "MigMode")
            .optional("creds", "StrOrNull")
            .build();

    private long present_;
    private @Nullable String str;
    private boolean bool;
    private double number;
    private int int8;
    private int int16;
    private int int32;
    private int uint8;
    private int uint16;
    private long uint32;
    private long int_;
    private long int64;
    private long uint64;
    private long size;
    private @Nullable Object any;
    private @Nullable QapiNull null_;
    private @Nullable MigMode mode;
    private @Nullable StrOrNull creds;

    /** An object without any member. */
    public Scalars() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code Scalars}
     */
    public static Scalars fromJson(String json) {
        return JsonReader.strict().read(json, Scalars::read);
    }

    /** Reads an object. */
    public static Scalars read(InputVisitor in) {
        in.beginObject();
        Scalars object = new Scalars();
        object.readMembers_(in);
        return object;
    }

    /** Whether {@code str} is present. */
    public boolean hasStr() {
        return (present_ & 0x1) != 0;
    }

    /**
     * Gives {@code str}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public String getStr() {
        String value = str;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code str}, or the argument if it is absent. */
    public String getStr(String otherwise) {
        String value = str;
        return value == null ? otherwise : value;
    }

    /** Sets {@code str}. */
    public Scalars setStr(String value) {
        str = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code str} absent. */
    public Scalars clearStr() {
        str = null;
        present_ &= ~0x1;
        return this;
    }

    /** Whether {@code bool} is present. */
    public boolean hasBool() {
        return (present_ & 0x2) != 0;
    }

    /**
     * Gives {@code bool}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public boolean getBool() {
        if (!hasBool()) {
            throw absent_(1);
        }
        return bool;
    }

    /** Gives {@code bool}, or the argument if it is absent. */
    public boolean getBool(boolean otherwise) {
        return hasBool() ? getBool() : otherwise;
    }

    /** Sets {@code bool}. */
    public Scalars setBool(boolean value) {
        bool = value;
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code bool} absent. */
    public Scalars clearBool() {
        bool = false;
        present_ &= ~0x2;
        return this;
    }

    /** Whether {@code number} is present. */
    public boolean hasNumber() {
        return (present_ & 0x4) != 0;
    }

    /**
     * Gives {@code number}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public double getNumber() {
        if (!hasNumber()) {
            throw absent_(2);
        }
        return number;
    }

    /** Gives {@code number}, or the argument if it is absent. */
    public double getNumber(double otherwise) {
        return hasNumber() ? getNumber() : otherwise;
    }

    /** Sets {@code number}. */
    public Scalars setNumber(double value) {
        number = Checks.finite(TYPE_, 2, value);
        present_ |= 0x4;
        return this;
    }

    /** Makes {@code number} absent. */
    public Scalars clearNumber() {
        number = 0;
        present_ &= ~0x4;
        return this;
    }

    /** Whether {@code int8} is present. */
    public boolean hasInt8() {
        return (present_ & 0x8) != 0;
    }

    /**
     * Gives {@code int8}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getInt8() {
        if (!hasInt8()) {
            throw absent_(3);
        }
        return int8;
    }

    /** Gives {@code int8}, or the argument if it is absent. */
    public int getInt8(int otherwise) {
        return hasInt8() ? getInt8() : otherwise;
    }

    /** Sets {@code int8}. */
    public Scalars setInt8(int value) {
        int8 = Checks.range(TYPE_, 3, value, -128, 127);
        present_ |= 0x8;
        return this;
    }

    /** Makes {@code int8} absent. */
    public Scalars clearInt8() {
        int8 = 0;
        present_ &= ~0x8;
        return this;
    }

    /** Whether {@code int16} is present. */
    public boolean hasInt16() {
        return (present_ & 0x10) != 0;
    }

    /**
     * Gives {@code int16}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getInt16() {
        if (!hasInt16()) {
            throw absent_(4);
        }
        return int16;
    }

    /** Gives {@code int16}, or the argument if it is absent. */
    public int getInt16(int otherwise) {
        return hasInt16() ? getInt16() : otherwise;
    }

    /** Sets {@code int16}. */
    public Scalars setInt16(int value) {
        int16 = Checks.range(TYPE_, 4, value, -32768, 32767);
        present_ |= 0x10;
        return this;
    }

    /** Makes {@code int16} absent. */
    public Scalars clearInt16() {
        int16 = 0;
        present_ &= ~0x10;
        return this;
    }

    /** Whether {@code int32} is present. */
    public boolean hasInt32() {
        return (present_ & 0x20) != 0;
    }

    /**
     * Gives {@code int32}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getInt32() {
        if (!hasInt32()) {
            throw absent_(5);
        }
        return int32;
    }

    /** Gives {@code int32}, or the argument if it is absent. */
    public int getInt32(int otherwise) {
        return hasInt32() ? getInt32() : otherwise;
    }

    /** Sets {@code int32}. */
    public Scalars setInt32(int value) {
        int32 = value;
        present_ |= 0x20;
        return this;
    }

    /** Makes {@code int32} absent. */
    public Scalars clearInt32() {
        int32 = 0;
        present_ &= ~0x20;
        return this;
    }

    /** Whether {@code uint8} is present. */
    public boolean hasUint8() {
        return (present_ & 0x40) != 0;
    }

    /**
     * Gives {@code uint8}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getUint8() {
        if (!hasUint8()) {
            throw absent_(6);
        }
        return uint8;
    }

    /** Gives {@code uint8}, or the argument if it is absent. */
    public int getUint8(int otherwise) {
        return hasUint8() ? getUint8() : otherwise;
    }

    /** Sets {@code uint8}. */
    public Scalars setUint8(int value) {
        uint8 = Checks.range(TYPE_, 6, value, 0, 255);
        present_ |= 0x40;
        return this;
    }

    /** Makes {@code uint8} absent. */
    public Scalars clearUint8() {
        uint8 = 0;
        present_ &= ~0x40;
        return this;
    }

    /** Whether {@code uint16} is present. */
    public boolean hasUint16() {
        return (present_ & 0x80) != 0;
    }

    /**
     * Gives {@code uint16}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public int getUint16() {
        if (!hasUint16()) {
            throw absent_(7);
        }
        return uint16;
    }

    /** Gives {@code uint16}, or the argument if it is absent. */
    public int getUint16(int otherwise) {
        return hasUint16() ? getUint16() : otherwise;
    }

    /** Sets {@code uint16}. */
    public Scalars setUint16(int value) {
        uint16 = Checks.range(TYPE_, 7, value, 0, 65535);
        present_ |= 0x80;
        return this;
    }

    /** Makes {@code uint16} absent. */
    public Scalars clearUint16() {
        uint16 = 0;
        present_ &= ~0x80;
        return this;
    }

    /** Whether {@code uint32} is present. */
    public boolean hasUint32() {
        return (present_ & 0x100) != 0;
    }

    /**
     * Gives {@code uint32}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getUint32() {
        if (!hasUint32()) {
            throw absent_(8);
        }
        return uint32;
    }

    /** Gives {@code uint32}, or the argument if it is absent. */
    public long getUint32(long otherwise) {
        return hasUint32() ? getUint32() : otherwise;
    }

    /** Sets {@code uint32}. */
    public Scalars setUint32(long value) {
        uint32 = Checks.range(TYPE_, 8, value, 0, 0xffff_ffffL);
        present_ |= 0x100;
        return this;
    }

    /** Makes {@code uint32} absent. */
    public Scalars clearUint32() {
        uint32 = 0;
        present_ &= ~0x100;
        return this;
    }

    /** Whether {@code int} is present. */
    public boolean hasInt() {
        return (present_ & 0x200) != 0;
    }

    /**
     * Gives {@code int}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getInt() {
        if (!hasInt()) {
            throw absent_(9);
        }
        return int_;
    }

    /** Gives {@code int}, or the argument if it is absent. */
    public long getInt(long otherwise) {
        return hasInt() ? getInt() : otherwise;
    }

    /** Sets {@code int}. */
    public Scalars setInt(long value) {
        int_ = value;
        present_ |= 0x200;
        return this;
    }

    /** Makes {@code int} absent. */
    public Scalars clearInt() {
        int_ = 0;
        present_ &= ~0x200;
        return this;
    }

    /** Whether {@code int64} is present. */
    public boolean hasInt64() {
        return (present_ & 0x400) != 0;
    }

    /**
     * Gives {@code int64}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getInt64() {
        if (!hasInt64()) {
            throw absent_(10);
        }
        return int64;
    }

    /** Gives {@code int64}, or the argument if it is absent. */
    public long getInt64(long otherwise) {
        return hasInt64() ? getInt64() : otherwise;
    }

    /** Sets {@code int64}. */
    public Scalars setInt64(long value) {
        int64 = value;
        present_ |= 0x400;
        return this;
    }

    /** Makes {@code int64} absent. */
    public Scalars clearInt64() {
        int64 = 0;
        present_ &= ~0x400;
        return this;
    }

    /** Whether {@code uint64} is present. */
    public boolean hasUint64() {
        return (present_ & 0x800) != 0;
    }

    /**
     * Gives {@code uint64}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getUint64() {
        if (!hasUint64()) {
            throw absent_(11);
        }
        return Unsigned.exact(TYPE_, 11, uint64);
    }

    /** Gives {@code uint64}, or the argument if it is absent. */
    public long getUint64(long otherwise) {
        return hasUint64() ? getUint64() : otherwise;
    }

    /**
     * Gives {@code uint64} as its 64 bits.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getUint64Unsigned() {
        if (!hasUint64()) {
            throw absent_(11);
        }
        return uint64;
    }

    /**
     * Gives {@code uint64}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public BigInteger getUint64Big() {
        return Unsigned.big(getUint64Unsigned());
    }

    /** Sets {@code uint64}, which must not be negative. */
    public Scalars setUint64(long value) {
        return setUint64Unsigned(Unsigned.positive(TYPE_, 11, value));
    }

    /** Sets {@code uint64} from its 64 bits. */
    public Scalars setUint64Unsigned(long bits) {
        uint64 = bits;
        present_ |= 0x800;
        return this;
    }

    /** Sets {@code uint64}, from 0 to 2^64-1. */
    public Scalars setUint64(BigInteger value) {
        return setUint64Unsigned(Unsigned.bits(TYPE_, 11, value));
    }

    /** Makes {@code uint64} absent. */
    public Scalars clearUint64() {
        uint64 = 0;
        present_ &= ~0x800;
        return this;
    }

    /** Whether {@code size} is present. */
    public boolean hasSize() {
        return (present_ & 0x1000) != 0;
    }

    /**
     * Gives {@code size}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getSize() {
        if (!hasSize()) {
            throw absent_(12);
        }
        return Unsigned.exact(TYPE_, 12, size);
    }

    /** Gives {@code size}, or the argument if it is absent. */
    public long getSize(long otherwise) {
        return hasSize() ? getSize() : otherwise;
    }

    /**
     * Gives {@code size} as its 64 bits.
     *
     * @throws AbsentMemberException if it is absent
     */
    public long getSizeUnsigned() {
        if (!hasSize()) {
            throw absent_(12);
        }
        return size;
    }

    /**
     * Gives {@code size}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public BigInteger getSizeBig() {
        return Unsigned.big(getSizeUnsigned());
    }

    /** Sets {@code size}, which must not be negative. */
    public Scalars setSize(long value) {
        return setSizeUnsigned(Unsigned.positive(TYPE_, 12, value));
    }

    /** Sets {@code size} from its 64 bits. */
    public Scalars setSizeUnsigned(long bits) {
        size = bits;
        present_ |= 0x1000;
        return this;
    }

    /** Sets {@code size}, from 0 to 2^64-1. */
    public Scalars setSize(BigInteger value) {
        return setSizeUnsigned(Unsigned.bits(TYPE_, 12, value));
    }

    /** Makes {@code size} absent. */
    public Scalars clearSize() {
        size = 0;
        present_ &= ~0x1000;
        return this;
    }

    /** Whether {@code any} is present. */
    public boolean hasAny() {
        return (present_ & 0x2000) != 0;
    }

    /**
     * Gives {@code any}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public Object getAny() {
        Object value = any;
        if (value == null) {
            throw absent_(13);
        }
        return value;
    }

    /** Gives {@code any}, or the argument if it is absent. */
    public Object getAny(Object otherwise) {
        Object value = any;
        return value == null ? otherwise : value;
    }

    /** Sets {@code any}. */
    public Scalars setAny(Object value) {
        any = Checks.any(TYPE_, 13, value);
        present_ |= 0x2000;
        return this;
    }

    /** Makes {@code any} absent. */
    public Scalars clearAny() {
        any = null;
        present_ &= ~0x2000;
        return this;
    }

    /** Whether {@code null} is present. */
    public boolean hasNull() {
        return (present_ & 0x4000) != 0;
    }

    /**
     * Gives {@code null}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public QapiNull getNull() {
        QapiNull value = null_;
        if (value == null) {
            throw absent_(14);
        }
        return value;
    }

    /** Gives {@code null}, or the argument if it is absent. */
    public QapiNull getNull(QapiNull otherwise) {
        QapiNull value = null_;
        return value == null ? otherwise : value;
    }

    /** Sets {@code null}. */
    public Scalars setNull(QapiNull value) {
        null_ = Checks.notNull(TYPE_, 14, value);
        present_ |= 0x4000;
        return this;
    }

    /** Makes {@code null} absent. */
    public Scalars clearNull() {
        null_ = null;
        present_ &= ~0x4000;
        return this;
    }

    /** Whether {@code mode} is present. */
    public boolean hasMode() {
        return (present_ & 0x8000) != 0;
    }

    /**
     * Gives {@code mode}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public MigMode getMode() {
        MigMode value = mode;
        if (value == null) {
            throw absent_(15);
        }
        return value;
    }

    /** Gives {@code mode}, or the argument if it is absent. */
    public MigMode getMode(MigMode otherwise) {
        MigMode value = mode;
        return value == null ? otherwise : value;
    }

    /** Sets {@code mode}. */
    public Scalars setMode(MigMode value) {
        mode = Checks.notNull(TYPE_, 15, value);
        present_ |= 0x8000;
        return this;
    }

    /** Makes {@code mode} absent. */
    public Scalars clearMode() {
        mode = null;
        present_ &= ~0x8000;
        return this;
    }

    /** Whether {@code creds} is present. */
    public boolean hasCreds() {
        return (present_ & 0x10000) != 0;
    }

    /**
     * Gives {@code creds}.
     *
     * @throws AbsentMemberException if it is absent
     */
    public StrOrNull getCreds() {
        StrOrNull value = creds;
        if (value == null) {
            throw absent_(16);
        }
        return value;
    }

    /** Gives {@code creds}, or the argument if it is absent. */
    public StrOrNull getCreds(StrOrNull otherwise) {
        StrOrNull value = creds;
        return value == null ? otherwise : value;
    }

    /** Sets {@code creds}. */
    public Scalars setCreds(StrOrNull value) {
        creds = Checks.notNull(TYPE_, 16, value);
        present_ |= 0x10000;
        return this;
    }

    /** Sets {@code creds}. */
    public Scalars setCreds(String value) {
        return setCreds(StrOrNull.of(value));
    }

    /** Makes {@code creds} absent. */
    public Scalars clearCreds() {
        creds = null;
        present_ &= ~0x10000;
        return this;
    }

    @Override
    public Scalars copy() {
        return (Scalars) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public Scalars merge(Scalars patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public Scalars fillFrom(Scalars defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public Scalars copyMembersFrom(Scalars other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
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
            case 0 -> hasStr();
            case 1 -> hasBool();
            case 2 -> hasNumber();
            case 3 -> hasInt8();
            case 4 -> hasInt16();
            case 5 -> hasInt32();
            case 6 -> hasUint8();
            case 7 -> hasUint16();
            case 8 -> hasUint32();
            case 9 -> hasInt();
            case 10 -> hasInt64();
            case 11 -> hasUint64();
            case 12 -> hasSize();
            case 13 -> hasAny();
            case 14 -> hasNull();
            case 15 -> hasMode();
            case 16 -> hasCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getStr();
            case 1 -> getBool();
            case 2 -> getNumber();
            case 3 -> getInt8();
            case 4 -> getInt16();
            case 5 -> getInt32();
            case 6 -> getUint8();
            case 7 -> getUint16();
            case 8 -> getUint32();
            case 9 -> getInt();
            case 10 -> getInt64();
            case 11 -> Unsigned.boxed(getUint64Unsigned());
            case 12 -> Unsigned.boxed(getSizeUnsigned());
            case 13 -> getAny();
            case 14 -> getNull();
            case 15 -> getMode();
            case 16 -> getCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setStr((String) value);
            case 1 -> setBool((Boolean) value);
            case 2 -> setNumber((Double) value);
            case 3 -> setInt8((Integer) value);
            case 4 -> setInt16((Integer) value);
            case 5 -> setInt32((Integer) value);
            case 6 -> setUint8((Integer) value);
            case 7 -> setUint16((Integer) value);
            case 8 -> setUint32((Long) value);
            case 9 -> setInt((Long) value);
            case 10 -> setInt64((Long) value);
            case 11 -> setUint64Unsigned(Unsigned.unboxed(TYPE_, 11, value));
            case 12 -> setSizeUnsigned(Unsigned.unboxed(TYPE_, 12, value));
            case 13 -> setAny(value);
            case 14 -> setNull((QapiNull) value);
            case 15 -> setMode((MigMode) value);
            case 16 -> setCreds((StrOrNull) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearStr();
            case 1 -> clearBool();
            case 2 -> clearNumber();
            case 3 -> clearInt8();
            case 4 -> clearInt16();
            case 5 -> clearInt32();
            case 6 -> clearUint8();
            case 7 -> clearUint16();
            case 8 -> clearUint32();
            case 9 -> clearInt();
            case 10 -> clearInt64();
            case 11 -> clearUint64();
            case 12 -> clearSize();
            case 13 -> clearAny();
            case 14 -> clearNull();
            case 15 -> clearMode();
            case 16 -> clearCreds();
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
                str = in.string();
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                bool = in.bool();
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                number = in.number();
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                int8 = (int) in.integer(-128, 127);
                present_ |= 0x8;
            }
            case 4 -> {
                if ((present_ & 0x10) != 0) {
                    throw in.duplicateMember();
                }
                int16 = (int) in.integer(-32768, 32767);
                present_ |= 0x10;
            }
            case 5 -> {
                if ((present_ & 0x20) != 0) {
                    throw in.duplicateMember();
                }
                int32 = (int) in.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
                present_ |= 0x20;
            }
            case 6 -> {
                if ((present_ & 0x40) != 0) {
                    throw in.duplicateMember();
                }
                uint8 = (int) in.integer(0, 255);
                present_ |= 0x40;
            }
            case 7 -> {
                if ((present_ & 0x80) != 0) {
                    throw in.duplicateMember();
                }
                uint16 = (int) in.integer(0, 65535);
                present_ |= 0x80;
            }
            case 8 -> {
                if ((present_ & 0x100) != 0) {
                    throw in.duplicateMember();
                }
                uint32 = in.integer(0, 0xffff_ffffL);
                present_ |= 0x100;
            }
            case 9 -> {
                if ((present_ & 0x200) != 0) {
                    throw in.duplicateMember();
                }
                int_ = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x200;
            }
            case 10 -> {
                if ((present_ & 0x400) != 0) {
                    throw in.duplicateMember();
                }
                int64 = in.integer(Long.MIN_VALUE, Long.MAX_VALUE);
                present_ |= 0x400;
            }
            case 11 -> {
                if ((present_ & 0x800) != 0) {
                    throw in.duplicateMember();
                }
                uint64 = in.unsigned();
                present_ |= 0x800;
            }
            case 12 -> {
                if ((present_ & 0x1000) != 0) {
                    throw in.duplicateMember();
                }
                size = in.unsigned();
                present_ |= 0x1000;
            }
            case 13 -> {
                if ((present_ & 0x2000) != 0) {
                    throw in.duplicateMember();
                }
                any = in.any();
                present_ |= 0x2000;
            }
            case 14 -> {
                if ((present_ & 0x4000) != 0) {
                    throw in.duplicateMember();
                }
                null_ = QapiNull.read(in);
                present_ |= 0x4000;
            }
            case 15 -> {
                if ((present_ & 0x8000) != 0) {
                    throw in.duplicateMember();
                }
                mode = MigMode.read(in);
                present_ |= 0x8000;
            }
            case 16 -> {
                if ((present_ & 0x10000) != 0) {
                    throw in.duplicateMember();
                }
                creds = StrOrNull.read(in);
                present_ |= 0x10000;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (str != null) {
            out.member(TYPE_, 0);
            out.string(str);
        }
        if ((present_ & 0x2) != 0) {
            out.member(TYPE_, 1);
            out.bool(bool);
        }
        if ((present_ & 0x4) != 0) {
            out.member(TYPE_, 2);
            out.number(number);
        }
        if ((present_ & 0x8) != 0) {
            out.member(TYPE_, 3);
            out.integer(int8);
        }
        if ((present_ & 0x10) != 0) {
            out.member(TYPE_, 4);
            out.integer(int16);
        }
        if ((present_ & 0x20) != 0) {
            out.member(TYPE_, 5);
            out.integer(int32);
        }
        if ((present_ & 0x40) != 0) {
            out.member(TYPE_, 6);
            out.integer(uint8);
        }
        if ((present_ & 0x80) != 0) {
            out.member(TYPE_, 7);
            out.integer(uint16);
        }
        if ((present_ & 0x100) != 0) {
            out.member(TYPE_, 8);
            out.integer(uint32);
        }
        if ((present_ & 0x200) != 0) {
            out.member(TYPE_, 9);
            out.integer(int_);
        }
        if ((present_ & 0x400) != 0) {
            out.member(TYPE_, 10);
            out.integer(int64);
        }
        if ((present_ & 0x800) != 0) {
            out.member(TYPE_, 11);
            out.unsigned(uint64);
        }
        if ((present_ & 0x1000) != 0) {
            out.member(TYPE_, 12);
            out.unsigned(size);
        }
        if (any != null) {
            out.member(TYPE_, 13);
            out.any(any);
        }
        if (null_ != null) {
            out.member(TYPE_, 14);
            out.nullValue();
        }
        if (mode != null) {
            out.member(TYPE_, 15);
            mode.write(out);
        }
        if (creds != null) {
            out.member(TYPE_, 16);
            creds.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
