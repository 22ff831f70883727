package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.TypeDescriptor;

/** The data of an event that the schema does not know: all its members are unknown ones. */
public final class OpenData extends QapiObject {

    private static final TypeDescriptor TYPE = TypeDescriptor.of("OpenData").build();

    /** Data without any member. */
    public OpenData() {}

    /** Reads any object; members are only kept by a lenient input. */
    public static OpenData read(InputVisitor in) {
        in.beginObject();
        OpenData data = new OpenData();
        data.readMembers_(in);
        return data;
    }

    @Override
    public OpenData copy() {
        return (OpenData) copy_();
    }

    @Override
    protected TypeDescriptor descriptor_() {
        return TYPE;
    }

    @Override
    protected OpenData newInstance_() {
        return new OpenData();
    }

    @Override
    protected void writeMembers_(OutputVisitor out) {
        // There are none but unknown ones.
    }
}
