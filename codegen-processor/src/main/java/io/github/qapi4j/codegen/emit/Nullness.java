package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.qapi4j.codegen.option.NullnessStyle;
import java.util.List;

/** Emits the annotations that say what may be null, in the style that the user chose. */
final class Nullness {

    private static final AnnotationSpec NULL_MARKED = annotation("NullMarked");
    private static final AnnotationSpec NULLABLE = annotation("Nullable");

    private final boolean annotates;

    Nullness(NullnessStyle style) {
        this.annotates = style == NullnessStyle.JSPECIFY;
    }

    /** What says of a type that nothing in it is null unless it says so. */
    List<AnnotationSpec> marked() {
        return annotates ? List.of(NULL_MARKED) : List.of();
    }

    /** The type of what may be null. */
    TypeName nullable(TypeName type) {
        return annotates ? type.annotated(NULLABLE) : type;
    }

    private static AnnotationSpec annotation(String name) {
        return AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", name))
                .build();
    }
}
