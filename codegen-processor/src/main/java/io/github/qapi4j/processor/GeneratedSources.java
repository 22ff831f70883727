package io.github.qapi4j.processor;

import io.github.qapi4j.codegen.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** What was generated in one compilation, and for which annotation. */
final class GeneratedSources {

    private static final String EXTENSION = ".java";

    private final Filer filer;
    private final Map<String, String> owners = new HashMap<>();

    GeneratedSources(Filer filer) {
        this.filer = filer;
    }

    /**
     * Hands files to the compiler. If one of them was generated for another annotation before, that is an error even if
     * the two are the same: a compiler that knows one annotation for each file would delete it with either.
     */
    void write(List<GeneratedFile> files, SchemaAnnotation annotation, Reports reports) {
        List<String> types = files.stream().map(GeneratedSources::typeName).toList();
        List<String> taken = types.stream().filter(owners::containsKey).toList();
        if (!taken.isEmpty()) {
            String other = Objects.requireNonNull(owners.get(taken.get(0)));
            reports.tell(AnnotationProblems.generatedTwice(annotation, taken, other));
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            owners.put(types.get(i), annotation.elementName());
            write(types.get(i), files.get(i).content(), annotation, reports);
        }
    }

    /** Whether a type was generated. */
    boolean contains(String type) {
        return owners.containsKey(type);
    }

    private void write(String type, String content, SchemaAnnotation annotation, Reports reports) {
        try (Writer writer = filer.createSourceFile(type, annotation.element()).openWriter()) {
            writer.write(content);
        } catch (FilerException e) {
            reports.tell(AnnotationProblems.alreadyThere(annotation, type));
        } catch (IOException e) {
            reports.tell(AnnotationProblems.notWritten(annotation, type, e));
        }
    }

    private static String typeName(GeneratedFile file) {
        String path = file.path();
        return path.substring(0, path.length() - EXTENSION.length()).replace('/', '.');
    }
}
