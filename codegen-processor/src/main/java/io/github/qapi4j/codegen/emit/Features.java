package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.github.qapi4j.schema.model.Feature;
import java.util.ArrayList;
import java.util.List;

/** What features mean in Java (qapi-language §5.10). */
final class Features {

    /** For code that uses what the schema deprecates on its users' behalf. */
    static final AnnotationSpec SUPPRESS_DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    private Features() {}

    static boolean has(List<Feature> features, String name) {
        return features.stream().anyMatch(feature -> feature.name().equals(name));
    }

    /** {@code @Deprecated} and {@code @Unstable}, as far as called for. */
    static List<AnnotationSpec> annotations(List<Feature> features) {
        List<AnnotationSpec> annotations = new ArrayList<>(2);
        if (has(features, Feature.DEPRECATED)) {
            annotations.add(AnnotationSpec.builder(Deprecated.class).build());
        }
        if (has(features, Feature.UNSTABLE)) {
            annotations.add(AnnotationSpec.builder(RuntimeTypes.UNSTABLE).build());
        }
        return annotations;
    }
}
