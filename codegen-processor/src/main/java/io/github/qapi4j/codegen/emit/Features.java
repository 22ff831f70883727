package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
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

    /** The call that tells a description of the features; nothing if there are none. */
    static CodeBlock call(List<Feature> features) {
        CodeBlock.Builder call = CodeBlock.builder();
        for (int i = 0; i < features.size(); i++) {
            call.add(i == 0 ? "\n.withFeatures($S" : ", $S", features.get(i).name());
        }
        return features.isEmpty() ? call.build() : call.add(")").build();
    }
}
