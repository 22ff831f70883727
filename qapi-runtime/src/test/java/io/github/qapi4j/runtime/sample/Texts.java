package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.Checks;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/** Members that are written as strings or null. */
public class Texts extends QapiObject {

    static final TypeDescriptor TYPE_ = TypeDescriptor.of("Texts")
            .optional("str", "str")
            .optional("null", "null")
            .optional("mode", "MigMode")
            .optional("creds", "StrOrNull")
            .build();

    private long present_;
    private @Nullable String str;
    private @Nullable QapiNull null_;
    private @Nullable MigMode mode;
    private @Nullable StrOrNull creds;

    public Texts() {}

    public static Texts fromJson(String json) {
        return JsonReader.strict().read(json, Texts::read);
    }

    public static Texts read(InputVisitor in) {
        in.beginObject();
        Texts object = new Texts();
        object.readMembers_(in);
        return object;
    }

    public boolean hasStr() {
        return (present_ & 0x1) != 0;
    }

    public String getStr() {
        String value = str;
        if (value == null) {
            throw absent_(0);
        }
        return value;
    }

    public String getStr(String otherwise) {
        String value = str;
        return value == null ? otherwise : value;
    }

    public Texts setStr(String value) {
        str = Checks.notNull(TYPE_, 0, value);
        present_ |= 0x1;
        return this;
    }

    public Texts clearStr() {
        str = null;
        present_ &= ~0x1;
        return this;
    }

    public boolean hasNull() {
        return (present_ & 0x2) != 0;
    }

    public QapiNull getNull() {
        QapiNull value = null_;
        if (value == null) {
            throw absent_(1);
        }
        return value;
    }

    public QapiNull getNull(QapiNull otherwise) {
        QapiNull value = null_;
        return value == null ? otherwise : value;
    }

    public Texts setNull(QapiNull value) {
        null_ = Checks.notNull(TYPE_, 1, value);
        present_ |= 0x2;
        return this;
    }

    public Texts clearNull() {
        null_ = null;
        present_ &= ~0x2;
        return this;
    }

    public boolean hasMode() {
        return (present_ & 0x4) != 0;
    }

    public MigMode getMode() {
        MigMode value = mode;
        if (value == null) {
            throw absent_(2);
        }
        return value;
    }

    public MigMode getMode(MigMode otherwise) {
        MigMode value = mode;
        return value == null ? otherwise : value;
    }

    public Texts setMode(MigMode value) {
        mode = Checks.notNull(TYPE_, 2, value);
        present_ |= 0x4;
        return this;
    }

    public Texts clearMode() {
        mode = null;
        present_ &= ~0x4;
        return this;
    }

    public boolean hasCreds() {
        return (present_ & 0x8) != 0;
    }

    public StrOrNull getCreds() {
        StrOrNull value = creds;
        if (value == null) {
            throw absent_(3);
        }
        return value;
    }

    public StrOrNull getCreds(StrOrNull otherwise) {
        StrOrNull value = creds;
        return value == null ? otherwise : value;
    }

    public Texts setCreds(StrOrNull value) {
        creds = Checks.notNull(TYPE_, 3, value);
        present_ |= 0x8;
        return this;
    }

    public Texts setCreds(String value) {
        return setCreds(StrOrNull.of(value));
    }

    public Texts clearCreds() {
        creds = null;
        present_ &= ~0x8;
        return this;
    }

    @Override
    public Texts copy() {
        return (Texts) copy_();
    }

    public Texts merge(Texts patch) {
        mergeFrom_(patch);
        return this;
    }

    public Texts fillFrom(Texts defaults) {
        fillFrom_(defaults);
        return this;
    }

    public Texts copyMembersFrom(Texts other) {
        copyMembersFrom_(other);
        return this;
    }

    public Texts changesFrom(Texts old) {
        return (Texts) changesFrom_(old);
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE_;
    }

    @Override
    protected Texts newInstance_() {
        return new Texts();
    }

    @Override
    protected boolean has_(int index) {
        return switch (index) {
            case 0 -> hasStr();
            case 1 -> hasNull();
            case 2 -> hasMode();
            case 3 -> hasCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Object get_(int index) {
        return switch (index) {
            case 0 -> getStr();
            case 1 -> getNull();
            case 2 -> getMode();
            case 3 -> getCreds();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected void set_(int index, Object value) {
        switch (index) {
            case 0 -> setStr((String) value);
            case 1 -> setNull((QapiNull) value);
            case 2 -> setMode((MigMode) value);
            case 3 -> setCreds((StrOrNull) value);
            default -> throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    protected void clear_(int index) {
        switch (index) {
            case 0 -> clearStr();
            case 1 -> clearNull();
            case 2 -> clearMode();
            case 3 -> clearCreds();
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
                null_ = QapiNull.read(in);
                present_ |= 0x2;
            }
            case 2 -> {
                if ((present_ & 0x4) != 0) {
                    throw in.duplicateMember();
                }
                mode = MigMode.read(in);
                present_ |= 0x4;
            }
            case 3 -> {
                if ((present_ & 0x8) != 0) {
                    throw in.duplicateMember();
                }
                creds = StrOrNull.read(in);
                present_ |= 0x8;
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
        if (null_ != null) {
            out.member(TYPE_, 1);
            out.nullValue();
        }
        if (mode != null) {
            out.member(TYPE_, 2);
            mode.write(out);
        }
        if (creds != null) {
            out.member(TYPE_, 3);
            creds.write(out);
        }
    }

    @Override
    protected int firstMissing_() {
        return -1;
    }
}
