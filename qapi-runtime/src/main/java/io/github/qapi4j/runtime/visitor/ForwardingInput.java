package io.github.qapi4j.runtime.visitor;

/** Reads from another input: the start of inputs that refuse or change something. */
public abstract class ForwardingInput implements InputVisitor {

    private final InputVisitor from;

    /** An input in front of another. */
    protected ForwardingInput(InputVisitor from) {
        this.from = from;
    }

    @Override
    public boolean isLenient() {
        return from.isLenient();
    }

    @Override
    public ValueKind kind() {
        return from.kind();
    }

    @Override
    public void beginObject() {
        from.beginObject();
    }

    @Override
    public int tag(TypeDescriptor type, int member, EnumDescriptor values) {
        return from.tag(type, member, values);
    }

    @Override
    public int nextMember(TypeDescriptor type) {
        return from.nextMember(type);
    }

    @Override
    public String memberName() {
        return from.memberName();
    }

    @Override
    public void beginList() {
        from.beginList();
    }

    @Override
    public boolean nextElement() {
        return from.nextElement();
    }

    @Override
    public boolean bool() {
        return from.bool();
    }

    @Override
    public long integer(long min, long max) {
        return from.integer(min, max);
    }

    @Override
    public long unsigned() {
        return from.unsigned();
    }

    @Override
    public double number() {
        return from.number();
    }

    @Override
    public String string() {
        return from.string();
    }

    @Override
    public int symbol(EnumDescriptor type) {
        return from.symbol(type);
    }

    @Override
    public String symbolText() {
        return from.symbolText();
    }

    @Override
    public void nullValue() {
        from.nullValue();
    }

    @Override
    public Object any() {
        return from.any();
    }

    @Override
    public InputException mismatch(String expected) {
        return from.mismatch(expected);
    }

    @Override
    public InputException unexpectedMember(TypeDescriptor type) {
        return from.unexpectedMember(type);
    }

    @Override
    public InputException duplicateMember() {
        return from.duplicateMember();
    }

    @Override
    public InputException missingMember(TypeDescriptor type, int index) {
        return from.missingMember(type, index);
    }
}
