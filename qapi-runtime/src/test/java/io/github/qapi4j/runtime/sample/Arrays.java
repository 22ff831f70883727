package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.Unsigned;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of many types. */
public class Arrays extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Arrays")
            .optional("str", "[str]")
            .optional("number", "[number]")
            .optional("uint8", "[uint8]")
            .optional("int64", "[int64]")
            .optional("size", "[size]")
            .optional("any", "[any]")
            .optional("mode", "[MigMode]")
            .optional("creds", "[StrOrNull]")
            .build();

    private long present_;
    private @Nullable List<String> str;
    private @Nullable List<Double> number;
    private @Nullable List<Integer> uint8;
    private @Nullable List<Long> int64;
    private @Nullable List<BigInteger> size;
    private @Nullable List<Object> any;
    private @Nullable List<MigMode> mode;
    private @Nullable List<StrOrNull> creds;

    public Arrays() {}

    public static Arrays fromJson(String json) {
        return JsonReader.strict().read(json, Arrays::read);
    }

    public static Arrays read(InputVisitor in) {
        in.beginObject();
        Arrays object = new Arrays();
        object.readMembers_(in);
        return object;
    }

    public boolean hasStr() {
        return (present_ & 0x1) != 0;
    }

    public List<String> getStr() {
        List<String> value = str;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    public List<String> getStr(List<String> otherwise) {
        List<String> value = str;
        return value == null ? otherwise : value;
    }

    public Arrays setStr(List<String> value) {
        str = Checks.list(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    public Arrays clearStr() {
        str = null;
        present_ &= ~0x1;
        return this;
    }

    public boolean hasNumber() {
        return (present_ & 0x2) != 0;
    }

    public List<Double> getNumber() {
        List<Double> value = number;
        if (value == null) {
            throw absent_(1);
        }
        return value;
    }

    public List<Double> getNumber(List<Double> otherwise) {
        List<Double> value = number;
        return value == null ? otherwise : value;
    }

    public Arrays setNumber(List<Double> value) {
        number = Checks.numbers(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    public Arrays clearNumber() {
        number = null;
        present_ &= ~0x2;
        return this;
    }

    public boolean hasUint8() {
        return (present_ & 0x4) != 0;
    }

    public List<Integer> getUint8() {
        List<Integer> value = uint8;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    public List<Integer> getUint8(List<Integer> otherwise) {
        List<Integer> value = uint8;
        return value == null ? otherwise : value;
    }

    public Arrays setUint8(List<Integer> value) {
        uint8 = Checks.ints(TYPE_, 2, value, 0, 255);
        present_ |= 0x4;
        return this;
    }

    public Arrays clearUint8() {
        uint8 = null;
        present_ &= ~0x4;
        return this;
    }

    public boolean hasInt64() {
        return (present_ & 0x8) != 0;
    }

    public List<Long> getInt64() {
        List<Long> value = int64;
        if (value == null) {
            throw absent_(3);
        }
        return value;
    }

    public List<Long> getInt64(List<Long> otherwise) {
        List<Long> value = int64;
        return value == null ? otherwise : value;
    }

    public Arrays setInt64(List<Long> value) {
        int64 = Checks.list(TYPE_, 3, value);
        present_ |= 0x8;
        return this;
    }

    public Arrays clearInt64() {
        int64 = null;
        present_ &= ~0x8;
        return this;
    }

    public boolean hasSize() {
        return (present_ & 0x10) != 0;
    }

    public List<BigInteger> getSize() {
        List<BigInteger> value = size;
        if (value == null) {
            throw absent_(4);
        }
        return value;
    }

    public List<BigInteger> getSize(List<BigInteger> otherwise) {
        List<BigInteger> value = size;
        return value == null ? otherwise : value;
    }

    public Arrays setSize(List<BigInteger> value) {
        size = Checks.unsigneds(TYPE_, 4, value);
        present_ |= 0x10;
        return this;
    }

    public Arrays clearSize() {
        size = null;
        present_ &= ~0x10;
        return this;
    }

    public boolean hasAny() {
        return (present_ & 0x20) != 0;
    }

    public List<Object> getAny() {
        List<Object> value = any;
        if (value == null) {
            throw absent_(5);
        }
        return value;
    }

    public List<Object> getAny(List<Object> otherwise) {
        List<Object> value = any;
        return value == null ? otherwise : value;
    }

    public Arrays setAny(List<Object> value) {
        any = Checks.anys(TYPE_, 5, value);
        present_ |= 0x20;
        return this;
    }

    public Arrays clearAny() {
        any = null;
        present_ &= ~0x20;
        return this;
    }

    public boolean hasMode() {
        return (present_ & 0x40) != 0;
    }

    public List<MigMode> getMode() {
        List<MigMode> value = mode;
        if (value == null) {
            throw absent_(6);
        }
        return value;
    }

    public List<MigMode> getMode(List<MigMode> otherwise) {
        List<MigMode> value = mode;
        return value == null ? otherwise : value;
    }

    public Arrays setMode(List<MigMode> value) {
        mode = Checks.list(TYPE_, 6, value);
        present_ |= 0x40;
        return this;
    }

    public Arrays clearMode() {
        mode = null;
        present_ &= ~0x40;
        return this;
    }

    public boolean hasCreds() {
        return (present_ & 0x80) != 0;
    }

    public List<StrOrNull> getCreds() {
        List<StrOrNull> value = creds;
        if (value == null) {
            throw absent_(7);
        }
        return value;
    }

    public List<StrOrNull> getCreds(List<StrOrNull> otherwise) {
        List<StrOrNull> value = creds;
        return value == null ? otherwise : value;
    }

    public Arrays setCreds(List<StrOrNull> value) {
        creds = Checks.list(TYPE_, 7, value);
        present_ |= 0x80;
        return this;
    }

    public Arrays clearCreds() {
        creds = null;
        present_ &= ~0x80;
        return this;
    }

    @Override
    public Arrays copy() {
        return (Arrays) copy_();
    }

    public Arrays merge(Arrays patch) {
        mergeFrom_(patch);
        return this;
    }

    public Arrays fillFrom(Arrays defaults) {
        fillFrom_(defaults);
        return this;
    }

    public Arrays copyMembersFrom(Arrays other) {
        copyMembersFrom_(other);
        return this;
    }

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
            case 1 -> hasNumber();
            case 2 -> hasUint8();
            case 3 -> hasInt64();
            case 4 -> hasSize();
            case 5 -> hasAny();
            case 6 -> hasMode();
            case 7 -> hasCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getStr();
            case 1 -> getNumber();
            case 2 -> getUint8();
            case 3 -> getInt64();
            case 4 -> getSize();
            case 5 -> getAny();
            case 6 -> getMode();
            case 7 -> getCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setStr(Checks.listOf(TYPE_, 0, value, String.class));
            case 1 -> setNumber(Checks.listOf(TYPE_, 1, value, Double.class));
            case 2 -> setUint8(Checks.listOf(TYPE_, 2, value, Integer.class));
            case 3 -> setInt64(Checks.listOf(TYPE_, 3, value, Long.class));
            case 4 -> setSize(Checks.listOf(TYPE_, 4, value, BigInteger.class));
            case 5 -> setAny(Checks.listOf(TYPE_, 5, value, Object.class));
            case 6 -> setMode(Checks.listOf(TYPE_, 6, value, MigMode.class));
            case 7 -> setCreds(Checks.listOf(TYPE_, 7, value, StrOrNull.class));
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearStr();
            case 1 -> clearNumber();
            case 2 -> clearUint8();
            case 3 -> clearInt64();
            case 4 -> clearSize();
            case 5 -> clearAny();
            case 6 -> clearMode();
            case 7 -> clearCreds();
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
                number = Lists.read(in, InputVisitor::number);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                uint8 = Lists.read(in, each -> (int) each.integer(0, 255));
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                int64 = Lists.read(in, each -> each.integer(Long.MIN_VALUE, Long.MAX_VALUE));
                present_ |= 0x8;
            }
            case 4 -> {
                if ((present_ & 0x10) != 0) {
                    throw in.duplicateMember();
                }
                size = Lists.read(in, each -> Unsigned.big(each.unsigned()));
                present_ |= 0x10;
            }
            case 5 -> {
                if ((present_ & 0x20) != 0) {
                    throw in.duplicateMember();
                }
                any = Lists.read(in, InputVisitor::any);
                present_ |= 0x20;
            }
            case 6 -> {
                if ((present_ & 0x40) != 0) {
                    throw in.duplicateMember();
                }
                mode = Lists.read(in, MigMode::read);
                present_ |= 0x40;
            }
            case 7 -> {
                if ((present_ & 0x80) != 0) {
                    throw in.duplicateMember();
                }
                creds = Lists.read(in, StrOrNull::read);
                present_ |= 0x80;
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
        if (number != null) {
            out.member(TYPE_, 1);
            Lists.write(out, number, OutputVisitor::number);
        }
        if (uint8 != null) {
            out.member(TYPE_, 2);
            Lists.write(out, uint8, (to, each) -> to.integer(each));
        }
        if (int64 != null) {
            out.member(TYPE_, 3);
            Lists.write(out, int64, (to, each) -> to.integer(each));
        }
        if (size != null) {
            out.member(TYPE_, 4);
            Lists.write(out, size, (to, each) -> to.unsigned(each.longValue()));
        }
        if (any != null) {
            out.member(TYPE_, 5);
            Lists.write(out, any, OutputVisitor::any);
        }
        if (mode != null) {
            out.member(TYPE_, 6);
            Lists.write(out, mode);
        }
        if (creds != null) {
            out.member(TYPE_, 7);
            Lists.write(out, creds);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
