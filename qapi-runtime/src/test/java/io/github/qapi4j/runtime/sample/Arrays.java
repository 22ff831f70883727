package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of each predefined type. */
public class Arrays extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Arrays")
            .optional("str", "[str]")
            .optional("bool", "[bool]")
            .optional("number", "[number]")
            .optional("int8", "[int8]")
            .optional("int16", "[int16]")
            .optional("int32", "[int32]")
            .optional("uint8", "[uint8]")
            .optional("uint16", "[uint16]")
            .optional("uint32", "[uint32]")
            .optional("int", "[int]")
            .optional("int64", "[int64]")
            .optional("uint64", "[uint64]")
            .optional("size", "[size]")
            .optional("any", "[any]")
            .optional("null", "[null]")
            .optional("mode", "[MigMode]")
            .optional("creds", "[StrOrNull]")
            .build();

    private long present_;
    private @Nullable List<String> str;
    private @Nullable List<Boolean> bool;
    private @Nullable List<Double> number;
    private @Nullable List<Integer> int8;
    private @Nullable List<Integer> int16;
    private @Nullable List<Integer> int32;
    private @Nullable List<Integer> uint8;
    private @Nullable List<Integer> uint16;
    private @Nullable List<Long> uint32;
    private @Nullable List<Long> int_;
    private @Nullable List<Long> int64;
    private @Nullable List<BigInteger> uint64;
    private @Nullable List<BigInteger> size;
    private @Nullable List<Object> any;
    private @Nullable List<QapiNull> null_;
    private @Nullable List<MigMode> mode;
    private @Nullable List<StrOrNull> creds;

    /** An object without any member. */
    public Arrays() {}

    /**
     * Reads an object strictly.
     *
     * @throws InputException if the text is not a {@code Arrays}
     */
    public static Arrays fromJson(String json) {
        return JsonReader.strict().read(json, Arrays::read);
    }

    /** Reads an object. */
    public static Arrays read(InputVisitor in) {
        in.beginObject();
        Arrays object = new Arrays();
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
    public List<String> getStr() {
        List<String> value = str;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    /** Gives {@code str}, or the argument if it is absent. */
    public List<String> getStr(List<String> otherwise) {
        List<String> value = str;
        return value == null ? otherwise : value;
    }

    /** Sets {@code str}. */
    public Arrays setStr(List<String> value) {
        str = Checks.list(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    /** Makes {@code str} absent. */
    public Arrays clearStr() {
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
    public List<Boolean> getBool() {
        List<Boolean> value = bool;
        if (value == null) {
            throw absent_(1);
        }
        return value;
    }

    /** Gives {@code bool}, or the argument if it is absent. */
    public List<Boolean> getBool(List<Boolean> otherwise) {
        List<Boolean> value = bool;
        return value == null ? otherwise : value;
    }

    /** Sets {@code bool}. */
    public Arrays setBool(List<Boolean> value) {
        bool = Checks.list(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    /** Makes {@code bool} absent. */
    public Arrays clearBool() {
        bool = null;
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
    public List<Double> getNumber() {
        List<Double> value = number;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    /** Gives {@code number}, or the argument if it is absent. */
    public List<Double> getNumber(List<Double> otherwise) {
        List<Double> value = number;
        return value == null ? otherwise : value;
    }

    /** Sets {@code number}. */
    public Arrays setNumber(List<Double> value) {
        number = Checks.numbers(TYPE_, 2, value);
        present_ |= 0x4;
        return this;
    }

    /** Makes {@code number} absent. */
    public Arrays clearNumber() {
        number = null;
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
    public List<Integer> getInt8() {
        List<Integer> value = int8;
        if (value == null) {
            throw absent_(3);
        }
        return value;
    }

    /** Gives {@code int8}, or the argument if it is absent. */
    public List<Integer> getInt8(List<Integer> otherwise) {
        List<Integer> value = int8;
        return value == null ? otherwise : value;
    }

    /** Sets {@code int8}. */
    public Arrays setInt8(List<Integer> value) {
        int8 = Checks.ints(TYPE_, 3, value, -128, 127);
        present_ |= 0x8;
        return this;
    }

    /** Makes {@code int8} absent. */
    public Arrays clearInt8() {
        int8 = null;
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
    public List<Integer> getInt16() {
        List<Integer> value = int16;
        if (value == null) {
            throw absent_(4);
        }
        return value;
    }

    /** Gives {@code int16}, or the argument if it is absent. */
    public List<Integer> getInt16(List<Integer> otherwise) {
        List<Integer> value = int16;
        return value == null ? otherwise : value;
    }

    /** Sets {@code int16}. */
    public Arrays setInt16(List<Integer> value) {
        int16 = Checks.ints(TYPE_, 4, value, -32768, 32767);
        present_ |= 0x10;
        return this;
    }

    /** Makes {@code int16} absent. */
    public Arrays clearInt16() {
        int16 = null;
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
    public List<Integer> getInt32() {
        List<Integer> value = int32;
        if (value == null) {
            throw absent_(5);
        }
        return value;
    }

    /** Gives {@code int32}, or the argument if it is absent. */
    public List<Integer> getInt32(List<Integer> otherwise) {
        List<Integer> value = int32;
        return value == null ? otherwise : value;
    }

    /** Sets {@code int32}. */
    public Arrays setInt32(List<Integer> value) {
        int32 = Checks.list(TYPE_, 5, value);
        present_ |= 0x20;
        return this;
    }

    /** Makes {@code int32} absent. */
    public Arrays clearInt32() {
        int32 = null;
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
    public List<Integer> getUint8() {
        List<Integer> value = uint8;
        if (value == null) {
            throw absent_(6);
        }
        return value;
    }

    /** Gives {@code uint8}, or the argument if it is absent. */
    public List<Integer> getUint8(List<Integer> otherwise) {
        List<Integer> value = uint8;
        return value == null ? otherwise : value;
    }

    /** Sets {@code uint8}. */
    public Arrays setUint8(List<Integer> value) {
        uint8 = Checks.ints(TYPE_, 6, value, 0, 255);
        present_ |= 0x40;
        return this;
    }

    /** Makes {@code uint8} absent. */
    public Arrays clearUint8() {
        uint8 = null;
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
    public List<Integer> getUint16() {
        List<Integer> value = uint16;
        if (value == null) {
            throw absent_(7);
        }
        return value;
    }

    /** Gives {@code uint16}, or the argument if it is absent. */
    public List<Integer> getUint16(List<Integer> otherwise) {
        List<Integer> value = uint16;
        return value == null ? otherwise : value;
    }

    /** Sets {@code uint16}. */
    public Arrays setUint16(List<Integer> value) {
        uint16 = Checks.ints(TYPE_, 7, value, 0, 65535);
        present_ |= 0x80;
        return this;
    }

    /** Makes {@code uint16} absent. */
    public Arrays clearUint16() {
        uint16 = null;
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
    public List<Long> getUint32() {
        List<Long> value = uint32;
        if (value == null) {
            throw absent_(8);
        }
        return value;
    }

    /** Gives {@code uint32}, or the argument if it is absent. */
    public List<Long> getUint32(List<Long> otherwise) {
        List<Long> value = uint32;
        return value == null ? otherwise : value;
    }

    /** Sets {@code uint32}. */
    public Arrays setUint32(List<Long> value) {
        uint32 = Checks.longs(TYPE_, 8, value, 0, 0xffff_ffffL);
        present_ |= 0x100;
        return this;
    }

    /** Makes {@code uint32} absent. */
    public Arrays clearUint32() {
        uint32 = null;
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
    public List<Long> getInt() {
        List<Long> value = int_;
        if (value == null) {
            throw absent_(9);
        }
        return value;
    }

    /** Gives {@code int}, or the argument if it is absent. */
    public List<Long> getInt(List<Long> otherwise) {
        List<Long> value = int_;
        return value == null ? otherwise : value;
    }

    /** Sets {@code int}. */
    public Arrays setInt(List<Long> value) {
        int_ = Checks.list(TYPE_, 9, value);
        present_ |= 0x200;
        return this;
    }

    /** Makes {@code int} absent. */
    public Arrays clearInt() {
        int_ = null;
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
    public List<Long> getInt64() {
        List<Long> value = int64;
        if (value == null) {
            throw absent_(10);
        }
        return value;
    }

    /** Gives {@code int64}, or the argument if it is absent. */
    public List<Long> getInt64(List<Long> otherwise) {
        List<Long> value = int64;
        return value == null ? otherwise : value;
    }

    /** Sets {@code int64}. */
    public Arrays setInt64(List<Long> value) {
        int64 = Checks.list(TYPE_, 10, value);
        present_ |= 0x400;
        return this;
    }

    /** Makes {@code int64} absent. */
    public Arrays clearInt64() {
        int64 = null;
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
    public List<BigInteger> getUint64() {
        List<BigInteger> value = uint64;
        if (value == null) {
            throw absent_(11);
        }
        return value;
    }

    /** Gives {@code uint64}, or the argument if it is absent. */
    public List<BigInteger> getUint64(List<BigInteger> otherwise) {
        List<BigInteger> value = uint64;
        return value == null ? otherwise : value;
    }

    /** Sets {@code uint64}. */
    public Arrays setUint64(List<BigInteger> value) {
        uint64 = Checks.unsigneds(TYPE_, 11, value);
        present_ |= 0x800;
        return this;
    }

    /** Makes {@code uint64} absent. */
    public Arrays clearUint64() {
        uint64 = null;
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
    public List<BigInteger> getSize() {
        List<BigInteger> value = size;
        if (value == null) {
            throw absent_(12);
        }
        return value;
    }

    /** Gives {@code size}, or the argument if it is absent. */
    public List<BigInteger> getSize(List<BigInteger> otherwise) {
        List<BigInteger> value = size;
        return value == null ? otherwise : value;
    }

    /** Sets {@code size}. */
    public Arrays setSize(List<BigInteger> value) {
        size = Checks.unsigneds(TYPE_, 12, value);
        present_ |= 0x1000;
        return this;
    }

    /** Makes {@code size} absent. */
    public Arrays clearSize() {
        size = null;
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
    public List<Object> getAny() {
        List<Object> value = any;
        if (value == null) {
            throw absent_(13);
        }
        return value;
    }

    /** Gives {@code any}, or the argument if it is absent. */
    public List<Object> getAny(List<Object> otherwise) {
        List<Object> value = any;
        return value == null ? otherwise : value;
    }

    /** Sets {@code any}. */
    public Arrays setAny(List<Object> value) {
        any = Checks.anys(TYPE_, 13, value);
        present_ |= 0x2000;
        return this;
    }

    /** Makes {@code any} absent. */
    public Arrays clearAny() {
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
    public List<QapiNull> getNull() {
        List<QapiNull> value = null_;
        if (value == null) {
            throw absent_(14);
        }
        return value;
    }

    /** Gives {@code null}, or the argument if it is absent. */
    public List<QapiNull> getNull(List<QapiNull> otherwise) {
        List<QapiNull> value = null_;
        return value == null ? otherwise : value;
    }

    /** Sets {@code null}. */
    public Arrays setNull(List<QapiNull> value) {
        null_ = Checks.list(TYPE_, 14, value);
        present_ |= 0x4000;
        return this;
    }

    /** Makes {@code null} absent. */
    public Arrays clearNull() {
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
    public List<MigMode> getMode() {
        List<MigMode> value = mode;
        if (value == null) {
            throw absent_(15);
        }
        return value;
    }

    /** Gives {@code mode}, or the argument if it is absent. */
    public List<MigMode> getMode(List<MigMode> otherwise) {
        List<MigMode> value = mode;
        return value == null ? otherwise : value;
    }

    /** Sets {@code mode}. */
    public Arrays setMode(List<MigMode> value) {
        mode = Checks.list(TYPE_, 15, value);
        present_ |= 0x8000;
        return this;
    }

    /** Makes {@code mode} absent. */
    public Arrays clearMode() {
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
    public List<StrOrNull> getCreds() {
        List<StrOrNull> value = creds;
        if (value == null) {
            throw absent_(16);
        }
        return value;
    }

    /** Gives {@code creds}, or the argument if it is absent. */
    public List<StrOrNull> getCreds(List<StrOrNull> otherwise) {
        List<StrOrNull> value = creds;
        return value == null ? otherwise : value;
    }

    /** Sets {@code creds}. */
    public Arrays setCreds(List<StrOrNull> value) {
        creds = Checks.list(TYPE_, 16, value);
        present_ |= 0x10000;
        return this;
    }

    /** Makes {@code creds} absent. */
    public Arrays clearCreds() {
        creds = null;
        present_ &= ~0x10000;
        return this;
    }

    @Override
    public Arrays copy() {
        return (Arrays) copy_();
    }

    /** Takes every member that the patch has, which must be of the same class. */
    public Arrays merge(Arrays patch) {
        mergeFrom_(patch);
        return this;
    }

    /** Takes the members that are absent here from an object of the same class. */
    public Arrays fillFrom(Arrays defaults) {
        fillFrom_(defaults);
        return this;
    }

    /** Makes the members of the nearest common base what they are in the other object, absent ones included. */
    public Arrays copyMembersFrom(Arrays other) {
        copyMembersFrom_(other);
        return this;
    }

    /** The smallest patch that, merged into the old object of the same class, makes it equal to this one. */
    public Arrays changesFrom(Arrays old) {
        return (Arrays) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Arrays newInstance_() {
        return new Arrays();
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
            case 11 -> getUint64();
            case 12 -> getSize();
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
            case 0 -> setStr(Checks.listOf(TYPE_, 0, value, String.class));
            case 1 -> setBool(Checks.listOf(TYPE_, 1, value, Boolean.class));
            case 2 -> setNumber(Checks.listOf(TYPE_, 2, value, Double.class));
            case 3 -> setInt8(Checks.listOf(TYPE_, 3, value, Integer.class));
            case 4 -> setInt16(Checks.listOf(TYPE_, 4, value, Integer.class));
            case 5 -> setInt32(Checks.listOf(TYPE_, 5, value, Integer.class));
            case 6 -> setUint8(Checks.listOf(TYPE_, 6, value, Integer.class));
            case 7 -> setUint16(Checks.listOf(TYPE_, 7, value, Integer.class));
            case 8 -> setUint32(Checks.listOf(TYPE_, 8, value, Long.class));
            case 9 -> setInt(Checks.listOf(TYPE_, 9, value, Long.class));
            case 10 -> setInt64(Checks.listOf(TYPE_, 10, value, Long.class));
            case 11 -> setUint64(Checks.listOf(TYPE_, 11, value, BigInteger.class));
            case 12 -> setSize(Checks.listOf(TYPE_, 12, value, BigInteger.class));
            case 13 -> setAny(Checks.listOf(TYPE_, 13, value, Object.class));
            case 14 -> setNull(Checks.listOf(TYPE_, 14, value, QapiNull.class));
            case 15 -> setMode(Checks.listOf(TYPE_, 15, value, MigMode.class));
            case 16 -> setCreds(Checks.listOf(TYPE_, 16, value, StrOrNull.class));
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
                str = Lists.read(in, InputVisitor::string);
                present_ |= 0x1;
            }
            case 1 -> {
                if ((present_ & 0x2) != 0) {
                    throw in.duplicateMember();
                }
                bool = Lists.read(in, InputVisitor::bool);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                number = Lists.read(in, InputVisitor::number);
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                int8 = Lists.read(in, each -> (int) each.integer(-128, 127));
                present_ |= 0x8;
            }
            case 4 -> {
                if ((present_ & 0x10) != 0) {
                    throw in.duplicateMember();
                }
                int16 = Lists.read(in, each -> (int) each.integer(-32768, 32767));
                present_ |= 0x10;
            }
            case 5 -> {
                if ((present_ & 0x20) != 0) {
                    throw in.duplicateMember();
                }
                int32 = Lists.read(in, each -> (int) each.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
                present_ |= 0x20;
            }
            case 6 -> {
                if ((present_ & 0x40) != 0) {
                    throw in.duplicateMember();
                }
                uint8 = Lists.read(in, each -> (int) each.integer(0, 255));
                present_ |= 0x40;
            }
            case 7 -> {
                if ((present_ & 0x80) != 0) {
                    throw in.duplicateMember();
                }
                uint16 = Lists.read(in, each -> (int) each.integer(0, 65535));
                present_ |= 0x80;
            }
            case 8 -> {
                if ((present_ & 0x100) != 0) {
                    throw in.duplicateMember();
                }
                uint32 = Lists.read(in, each -> each.integer(0, 0xffff_ffffL));
                present_ |= 0x100;
            }
            case 9 -> {
                if ((present_ & 0x200) != 0) {
                    throw in.duplicateMember();
                }
                int_ = Lists.read(in, each -> each.integer(Long.MIN_VALUE, Long.MAX_VALUE));
                present_ |= 0x200;
            }
            case 10 -> {
                if ((present_ & 0x400) != 0) {
                    throw in.duplicateMember();
                }
                int64 = Lists.read(in, each -> each.integer(Long.MIN_VALUE, Long.MAX_VALUE));
                present_ |= 0x400;
            }
            case 11 -> {
                if ((present_ & 0x800) != 0) {
                    throw in.duplicateMember();
                }
                uint64 = Lists.read(in, each -> Unsigned.big(each.unsigned()));
                present_ |= 0x800;
            }
            case 12 -> {
                if ((present_ & 0x1000) != 0) {
                    throw in.duplicateMember();
                }
                size = Lists.read(in, each -> Unsigned.big(each.unsigned()));
                present_ |= 0x1000;
            }
            case 13 -> {
                if ((present_ & 0x2000) != 0) {
                    throw in.duplicateMember();
                }
                any = Lists.read(in, InputVisitor::any);
                present_ |= 0x2000;
            }
            case 14 -> {
                if ((present_ & 0x4000) != 0) {
                    throw in.duplicateMember();
                }
                null_ = Lists.read(in, QapiNull::read);
                present_ |= 0x4000;
            }
            case 15 -> {
                if ((present_ & 0x8000) != 0) {
                    throw in.duplicateMember();
                }
                mode = Lists.read(in, MigMode::read);
                present_ |= 0x8000;
            }
            case 16 -> {
                if ((present_ & 0x10000) != 0) {
                    throw in.duplicateMember();
                }
                creds = Lists.read(in, StrOrNull::read);
                present_ |= 0x10000;
            }
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {

        if (str != null) {
            out.member(TYPE_, 0);
            Lists.write(out, str, OutputVisitor::string);
        }
        if (bool != null) {
            out.member(TYPE_, 1);
            Lists.write(out, bool, OutputVisitor::bool);
        }
        if (number != null) {
            out.member(TYPE_, 2);
            Lists.write(out, number, OutputVisitor::number);
        }
        if (int8 != null) {
            out.member(TYPE_, 3);
            Lists.write(out, int8, (to, each) -> to.integer(each));
        }
        if (int16 != null) {
            out.member(TYPE_, 4);
            Lists.write(out, int16, (to, each) -> to.integer(each));
        }
        if (int32 != null) {
            out.member(TYPE_, 5);
            Lists.write(out, int32, (to, each) -> to.integer(each));
        }
        if (uint8 != null) {
            out.member(TYPE_, 6);
            Lists.write(out, uint8, (to, each) -> to.integer(each));
        }
        if (uint16 != null) {
            out.member(TYPE_, 7);
            Lists.write(out, uint16, (to, each) -> to.integer(each));
        }
        if (uint32 != null) {
            out.member(TYPE_, 8);
            Lists.write(out, uint32, (to, each) -> to.integer(each));
        }
        if (int_ != null) {
            out.member(TYPE_, 9);
            Lists.write(out, int_, (to, each) -> to.integer(each));
        }
        if (int64 != null) {
            out.member(TYPE_, 10);
            Lists.write(out, int64, (to, each) -> to.integer(each));
        }
        if (uint64 != null) {
            out.member(TYPE_, 11);
            Lists.write(out, uint64, (to, each) -> to.unsigned(each.longValue()));
        }
        if (size != null) {
            out.member(TYPE_, 12);
            Lists.write(out, size, (to, each) -> to.unsigned(each.longValue()));
        }
        if (any != null) {
            out.member(TYPE_, 13);
            Lists.write(out, any, OutputVisitor::any);
        }
        if (null_ != null) {
            out.member(TYPE_, 14);
            Lists.write(out, null_, (to, each) -> to.nullValue());
        }
        if (mode != null) {
            out.member(TYPE_, 15);
            Lists.write(out, mode);
        }
        if (creds != null) {
            out.member(TYPE_, 16);
            Lists.write(out, creds);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
