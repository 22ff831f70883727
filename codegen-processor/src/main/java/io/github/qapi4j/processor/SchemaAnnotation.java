package io.github.qapi4j.processor;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @QapiSchema} in a source. It is read by name: this module does without the runtime, which has the annotation.
 *
 * @param element what is annotated
 * @param mirror the annotation
 * @param values the members that were given a value
 */
record SchemaAnnotation(QualifiedNameable element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {

    /** The name of the annotation type. */
    static final String NAME = "io.github.qapi4j.runtime.QapiSchema";

    /** The member that names the schema. */
    static final String SCHEMA = "value";

    /** What compilers give for a value that they cannot make out. */
    private static final String UNRESOLVED = "<error>";

    /** The annotation of an element; empty if it has none, or one without a schema, which the compiler reports. */
    static Optional<SchemaAnnotation> of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (element instanceof QualifiedNameable named
                    && mirror.getAnnotationType().asElement() instanceof TypeElement type
                    && isTypeOf(type)) {
                Map<String, AnnotationValue> values = new LinkedHashMap<>();
                for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                        mirror.getElementValues().entrySet()) {
                    values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
                }
                return values.containsKey(SCHEMA)
                        ? Optional.of(new SchemaAnnotation(named, mirror, values))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it is the annotation type itself. */
    static boolean isTypeOf(TypeElement type) {
        return type.getQualifiedName().contentEquals(NAME);
    }

    /** The name of the annotated package or type. */
    String elementName() {
        return element.getQualifiedName().toString();
    }

    /** Whether all values are known; one may be a constant in a source that is yet to be generated. */
    boolean isResolved() {
        return values.values().stream().noneMatch(value -> text(value).contains(UNRESOLVED));
    }

    /** The path of the schema. */
    String schema() {
        return text(schemaValue());
    }

    /** The options that were given, as texts, the values of those with several joined by commas. */
    Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach((name, value) -> options.put(name, text(value)));
        options.remove(SCHEMA);
        return options;
    }

    /** Where a member's value stands; if it was not given, where the schema's does. */
    AnnotationValue place(String member) {
        return values.getOrDefault(member, schemaValue());
    }

    private AnnotationValue schemaValue() {
        return Objects.requireNonNull(values.get(SCHEMA));
    }

    private static String text(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream()
                        .map(AnnotationValue.class::cast)
                        .map(SchemaAnnotation::text)
                        .collect(joining(","))
                : value.getValue().toString();
    }
}
