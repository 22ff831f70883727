package io.github.qapi4j.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates the Java of the schemas that {@code @QapiSchema} names. What is wrong with one of them, or with its options,
 * is reported on its annotation and keeps nothing of the others from being generated.
 */
public final class QapiProcessor extends AbstractProcessor {

    private static final Set<String> SUPPORTED =
            Set.of(SchemaAnnotation.NAME, "io.github.qapi4j.runtime.Unstable", "org.jspecify.annotations.NullMarked");

    private @Nullable SchemaGeneration generation;

    /** The annotated elements, by name, whose annotation needs something that another processor has yet to generate. */
    private List<String> waiting = List.of();

    /** A processor for one compilation. */
    public QapiProcessor() {}

    /** Our own annotation, and those that generated code carries. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return SUPPORTED;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return CompilerOptions.NAMES;
    }

    /** Any: what newer versions add to Java is of no interest here. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims {@code @QapiSchema}, which concerns nobody else, and in a round that has generated code only, what that is
     * annotated with: users who lint are not to be warned that no processor claimed the annotations of our code.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<String> unresolved = new ArrayList<>();
        for (SchemaAnnotation annotation : found(annotations, round)) {
            if (annotation.isResolved()) {
                generate(annotation);
            } else {
                // What is unresolved to the end is an error that the compiler reports itself.
                unresolved.add(annotation.elementName());
            }
        }
        waiting = unresolved;
        return annotations.stream().anyMatch(SchemaAnnotation::isTypeOf) || hasGeneratedCodeOnly(round);
    }

    /** The annotations to look at, in an order that does not depend on the order of the sources. */
    private Collection<SchemaAnnotation> found(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Element> elements = new ArrayList<>();
        waiting.forEach(name -> elements.add(element(name)));
        annotations.stream()
                .filter(SchemaAnnotation::isTypeOf)
                .forEach(annotation -> elements.addAll(round.getElementsAnnotatedWith(annotation)));
        SortedMap<String, SchemaAnnotation> byName = new TreeMap<>();
        for (Element element : elements) {
            SchemaAnnotation.of(element).ifPresent(annotation -> byName.put(annotation.elementName(), annotation));
        }
        return byName.values();
    }

    private boolean hasGeneratedCodeOnly(RoundEnvironment round) {
        SchemaGeneration done = generation;
        return done != null
                && round.getRootElements().stream()
                        .allMatch(root -> root instanceof TypeElement type && done.hasGenerated(type));
    }

    /** An element as it is in this round. */
    private Element element(String name) {
        Elements elements = processingEnv.getElementUtils();
        TypeElement type = elements.getTypeElement(name);
        return type == null ? elements.getPackageElement(name) : type;
    }

    // The outermost border: whatever is thrown, the compiler must not crash of it.
    private void generate(SchemaAnnotation annotation) {
        Reports reports = new Reports(processingEnv.getMessager(), annotation);
        try {
            if (generation == null) {
                generation = new SchemaGeneration(processingEnv);
            }
            generation.run(annotation, reports);
        } catch (NoClassDefFoundError e) {
            reports.missing(e);
        } catch (RuntimeException | Error defect) {
            reports.defect(defect);
        }
    }
}
