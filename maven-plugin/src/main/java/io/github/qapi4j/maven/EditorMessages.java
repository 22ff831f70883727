package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.codehaus.plexus.build.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** Shows diagnostics where an editor that runs the build marks them: in the schema, at their line and column. */
final class EditorMessages {

    private final BuildContext context;
    private final boolean inEditor;

    /**
     * The messages of one build.
     *
     * @param context takes the messages
     * @param host what the build runs in; on a command line, where it is Maven's default, a message would only repeat the log
     */
    EditorMessages(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext host) {
        this.context = context;
        this.inEditor = !(host instanceof DefaultBuildContext);
    }

    /** Replaces what is marked in those files by these diagnostics. */
    void show(Collection<SourceFile> files, Collection<Diagnostic> diagnostics) {
        if (!inEditor) {
            return;
        }
        Map<String, SourceFile> byName =
                files.stream().collect(Collectors.toMap(SourceFile::name, Function.identity(), (a, b) -> a));
        files.forEach(file -> context.removeMessages(new File(file.path())));
        for (Diagnostic diagnostic : diagnostics) {
            Position position = diagnostic.place();
            SourceFile file = byName.get(position.file());
            File marked = new File(file == null ? position.file() : file.path());
            if (!marked.exists()) {
                // An option is no file: when the goal fails, the editor marks it in the POM.
                continue;
            }
            context.addMessage(
                    marked,
                    position.line(),
                    position.column(),
                    diagnostic.code() + ": " + diagnostic.message(),
                    diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }

    /** Makes an editor look again at what was written into a directory. */
    void refresh(Path directory) {
        context.refresh(directory.toFile());
    }
}
