package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The flags that say which members of one class level are present: one {@code long} for 64 of them. */
final class Presence {

    private Presence() {}

    static List<FieldSpec> fields(int members) {
        List<FieldSpec> fields = new ArrayList<>();
        for (int local = 0; local < members; local += Long.SIZE) {
            fields.add(FieldSpec.builder(TypeName.LONG, word(local), Modifier.PRIVATE)
                    .build());
        }
        return fields;
    }

    /** The field that has a member's flag. */
    static String word(int local) {
        int word = local / Long.SIZE;
        return word == 0 ? "present_" : "present" + word + "_";
    }

    static CodeBlock isSet(int local) {
        return CodeBlock.of("($L & $L) != 0", word(local), bit(local));
    }

    static CodeBlock set(int local) {
        return CodeBlock.of("$L |= $L", word(local), bit(local));
    }

    static CodeBlock clear(int local) {
        return CodeBlock.of("$L &= ~$L", word(local), bit(local));
    }

    private static String bit(int local) {
        return local % Long.SIZE == 0 ? "1L" : "(1L << " + local % Long.SIZE + ")";
    }
}
