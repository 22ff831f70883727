package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;

/** Emits JSpecify's annotations. */
final class Nullness {

    /** For a field that is null while its member is absent. */
    static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private Nullness() {}
}
