package io.github.qapi4j.runtime.visitor;

/** Shows what it is shown to another visitor, but for values that a subclass leaves out: the start of visitors of one's own. */
public abstract class ForwardingOutput implements OutputVisitor {

    private final OutputVisitor to;
    private boolean skipNext;

    /** How many levels inside the value that is left out. */
    private int skipped;

    /** A visitor in front of another. */
    protected ForwardingOutput(OutputVisitor to) {
        this.to = to;
    }

    /** The visitor behind. */
    protected final OutputVisitor to() {
        return to;
    }

    /** Leaves the next value out, whole. */
    protected final void skipValue() {
        skipNext = true;
    }

    /** Whether a value is being left out, of which nothing need be shown. */
    protected final boolean isSkipping() {
        return skipNext || skipped > 0;
    }

    @Override
    public void beginObject() {
        if (!skipsLevel()) {
            to.beginObject();
        }
    }

    @Override
    public void member(TypeDescriptor type, int index) {
        if (!isSkipping()) {
            to.member(type, index);
        }
    }

    @Override
    public void unknownMember(String name) {
        if (!isSkipping()) {
            to.unknownMember(name);
        }
    }

    @Override
    public void endObject() {
        if (!leavesSkipped()) {
            to.endObject();
        }
    }

    @Override
    public void beginList(int size) {
        if (!skipsLevel()) {
            to.beginList(size);
        }
    }

    @Override
    public void endList() {
        if (!leavesSkipped()) {
            to.endList();
        }
    }

    @Override
    public void bool(boolean value) {
        if (!skipsScalar()) {
            to.bool(value);
        }
    }

    @Override
    public void integer(long value) {
        if (!skipsScalar()) {
            to.integer(value);
        }
    }

    @Override
    public void unsigned(long bits) {
        if (!skipsScalar()) {
            to.unsigned(bits);
        }
    }

    @Override
    public void number(double value) {
        if (!skipsScalar()) {
            to.number(value);
        }
    }

    @Override
    public void string(String value) {
        if (!skipsScalar()) {
            to.string(value);
        }
    }

    @Override
    public void symbol(EnumDescriptor type, int index) {
        if (!skipsScalar()) {
            to.symbol(type, index);
        }
    }

    @Override
    public void nullValue() {
        if (!skipsScalar()) {
            to.nullValue();
        }
    }

    @Override
    public void any(Object value) {
        if (!skipsScalar()) {
            to.any(value);
        }
    }

    @Override
    public String path() {
        return to.path();
    }

    @Override
    public void missingMember(TypeDescriptor type, int index) {
        if (!isSkipping()) {
            to.missingMember(type, index);
        }
    }

    private boolean skipsLevel() {
        if (isSkipping()) {
            skipNext = false;
            skipped++;
        }
        return skipped > 0;
    }

    private boolean leavesSkipped() {
        if (skipped == 0) {
            return false;
        }
        skipped--;
        return true;
    }

    private boolean skipsScalar() {
        boolean skips = isSkipping();
        skipNext = false;
        return skips;
    }
}
