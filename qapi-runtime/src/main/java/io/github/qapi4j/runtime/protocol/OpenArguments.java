package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import io.github.qapi4j.runtime.visitor.ValueKind;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Map;

/**
 * The arguments of a command with {@code gen: false}, which the schema leaves to the command itself.
 *
 * @param members by name, in the normal form of {@link PlainValues}
 */
public record OpenArguments(Map<String, Object> members) implements Writable {

    /** Takes a deep copy; throws IllegalArgumentException for what is no plain value. */
    @SuppressWarnings("unchecked") // The normal form of a map has string keys.
    public OpenArguments {
        members = (Map<String, Object>) PlainValues.normalise(members);
    }

    /** Reads any object. */
    @SuppressWarnings("unchecked") // An object is read as a map with string keys.
    public static OpenArguments read(InputVisitor in) {
        if (in.kind() != ValueKind.OBJECT) {
            throw in.mismatch("an object");
        }
        return new OpenArguments((Map<String, Object>) in.any());
    }

    @Override
    public void write(OutputVisitor out) {
        out.any(members);
    }
}
