package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.DiagnosticRenderer;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tells users what is wrong with their schemas and their configuration: in the build's log and in their editor. Keeps count. */
final class DiagnosticLog {

    private final Log log;
    private final EditorMessages editor;
    private final Set<Told> told = new HashSet<>();
    private int errors;
    private Optional<Diagnostic> first = Optional.empty();

    DiagnosticLog(Log log, EditorMessages editor) {
        this.log = log;
        this.editor = editor;
    }

    /**
     * Logs diagnostics, each with its source line and a caret. What another root that includes the same file brought up
     * already is not repeated.
     *
     * @param files the files that were read
     * @param dialect the dialect they were read in
     */
    void tell(List<Diagnostic> diagnostics, Collection<SourceFile> files, Dialect dialect) {
        DiagnosticRenderer renderer = DiagnosticRenderer.text(files, dialect, false);
        List<Diagnostic> news = new ArrayList<>();
        Diagnostic before = null;
        for (Diagnostic diagnostic : diagnostics) {
            if (told.add(new Told(diagnostic.code(), diagnostic.place(), diagnostic.message()))) {
                String text = before == null ? renderer.render(diagnostic) : renderer.renderBehind(before, diagnostic);
                text.lines().forEach(diagnostic.isError() ? log::error : log::warn);
                before = diagnostic;
                news.add(diagnostic);
                if (diagnostic.isError()) {
                    errors++;
                    first = first.or(() -> Optional.of(diagnostic));
                }
            }
        }
        editor.tell(files, news);
    }

    /**
     * Ends the goal if there were errors.
     *
     * @throws SchemasRefused if there were
     */
    void refuseErrors() throws SchemasRefused {
        Optional<SchemasRefused> refusal = refusal();
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /** What to end the goal with; empty if there were no errors. */
    Optional<SchemasRefused> refusal() {
        return first.map(diagnostic -> new SchemasRefused(Counted.of(errors, "error")
                + (errors == 1 ? ": " : ", the first: ") + diagnostic.place() + ": " + diagnostic.message()));
    }

    /** Tells what is wrong with a goal's configuration, and returns what to end the goal with. */
    MojoExecutionException failure(WrongConfiguration wrong) {
        return failure(wrong.problems(), null);
    }

    /** Tells what could not be read or written, and returns what to end the goal with. */
    MojoExecutionException failure(IOException cause) {
        return failure(List.of(GoalProblems.inputOutput(cause)), cause);
    }

    private MojoExecutionException failure(List<Diagnostic> problems, @Nullable Exception cause) {
        tell(problems, List.of(), Dialect.LENIENT);
        return new MojoExecutionException(refusal().orElseThrow().getMessage(), cause);
    }

    private record Told(String code, Position position, String message) {}
}
