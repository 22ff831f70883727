package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.codehaus.plexus.build.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/**
 * Shows diagnostics where an editor that runs the build marks them: in the schema, at their line and column. They are
 * collected and shown at once, since an editor may clear all marks before it sets any.
 */
final class EditorMessages {

    private final BuildContext context;
    private final boolean inEditor;
    private final Set<File> read = new LinkedHashSet<>();
    private final List<Mark> marks = new ArrayList<>();

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

    /** Collects what is wrong with files that were read. */
    void tell(Collection<SourceFile> files, Collection<Diagnostic> diagnostics) {
        Map<String, SourceFile> byName =
                files.stream().collect(Collectors.toMap(SourceFile::name, Function.identity(), (a, b) -> a));
        files.forEach(file -> read.add(new File(file.path())));
        for (Diagnostic diagnostic : diagnostics) {
            SourceFile file = byName.get(diagnostic.place().file());
            marks.add(new Mark(new File(file == null ? diagnostic.place().file() : file.path()), diagnostic));
        }
    }

    /** Replaces what is marked in the files that were read. */
    void show() {
        if (!inEditor) {
            return;
        }
        read.forEach(context::removeMessages);
        for (Mark mark : marks) {
            // An option is no file: when the goal fails, the editor marks it in the POM.
            if (mark.file().exists()) {
                mark.show(context);
            }
        }
    }

    /** Makes an editor look again at what was written into a directory. */
    void refresh(Path directory) {
        context.refresh(directory.toFile());
    }

    private record Mark(File file, Diagnostic diagnostic) {

        private void show(BuildContext context) {
            Position position = diagnostic.place();
            context.addMessage(
                    file,
                    position.line(),
                    position.column(),
                    diagnostic.code() + ": " + diagnostic.message(),
                    diagnostic.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }
}
