package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.Dialect;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonatype.plexus.build.incremental.ThreadBuildContext;

/** What an editor that runs the build is told. */
class EditorMessagesTest {

    @TempDir
    Path temp;

    private final RecordingContext context = new RecordingContext();
    private ReadResult read;

    @BeforeEach
    void readSchemaWithAFaultInAnIncludedFile() throws IOException {
        Path root = Files.writeString(temp.resolve("lamps.json"), "{ 'include': 'colour.json' }\n");
        Files.writeString(temp.resolve("colour.json"), "\n  { 'struct': 'Lamp', 'data': { 'colour': 'Color' } }\n");
        read = SchemaReader.create().read(root);
    }

    @Test
    void marksTheVeryPlaceInTheFileThatHasTheFault() {
        EditorMessages messages = new EditorMessages(context, new ThreadBuildContext());

        messages.tell(read.sources(), read.diagnostics());
        messages.show();

        assertThat(context.told)
                .containsExactly(
                        "clear " + temp.resolve("lamps.json"),
                        "clear " + temp.resolve("colour.json"),
                        temp.resolve("colour.json") + ":2:43 error Q-SEM-003: unknown type 'Color' of member 'colour'");
    }

    @Test
    void clearsTheMarksOfAFaultThatIsMended() {
        EditorMessages messages = new EditorMessages(context, new ThreadBuildContext());

        messages.tell(read.sources(), List.of());
        messages.show();

        assertThat(context.told)
                .containsExactly("clear " + temp.resolve("lamps.json"), "clear " + temp.resolve("colour.json"));
    }

    /** An editor that clears after it marks would lose what came first. */
    @Test
    void clearsEveryFileOnceAndBeforeItMarksAny() {
        EditorMessages messages = new EditorMessages(context, new ThreadBuildContext());
        DiagnosticLog log = new DiagnosticLog(new SystemStreamLog(), messages);

        log.tell(read.diagnostics(), read.sources(), Dialect.LENIENT);
        log.tell(read.diagnostics(), read.sources(), Dialect.LENIENT);
        log.tell(List.of(), read.sources(), Dialect.LENIENT);
        messages.show();

        assertThat(context.told)
                .containsExactly(
                        "clear " + temp.resolve("lamps.json"),
                        "clear " + temp.resolve("colour.json"),
                        temp.resolve("colour.json") + ":2:43 error Q-SEM-003: unknown type 'Color' of member 'colour'");
    }

    @Test
    void saysNothingOnACommandLineWhereTheLogDoes() {
        EditorMessages messages =
                new EditorMessages(context, new org.sonatype.plexus.build.incremental.DefaultBuildContext());

        messages.tell(read.sources(), read.diagnostics());
        messages.show();

        assertThat(context.told).isEmpty();
    }

    @Test
    void hasTheEditorLookAtWhatWasGenerated() {
        new EditorMessages(context, new ThreadBuildContext()).refresh(temp);

        assertThat(context.told).containsExactly("refresh " + temp);
    }

    private static final class RecordingContext extends DefaultBuildContext {

        private final List<String> told = new ArrayList<>();

        RecordingContext() {
            super(new org.sonatype.plexus.build.incremental.DefaultBuildContext());
        }

        @Override
        public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
            String kind = severity == BuildContext.SEVERITY_ERROR ? "error" : "warning";
            told.add(file + ":" + line + ":" + column + " " + kind + " " + message);
        }

        @Override
        public void removeMessages(File file) {
            told.add("clear " + file);
        }

        @Override
        public void refresh(File file) {
            told.add("refresh " + file);
        }
    }
}
