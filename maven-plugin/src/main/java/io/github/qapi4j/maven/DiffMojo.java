package io.github.qapi4j.maven;

import io.github.qapi4j.diff.policy.Acceptance;
import io.github.qapi4j.diff.report.Formats;
import io.github.qapi4j.diff.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the project's schema with an earlier release of it, and fails if the change breaks clients. In a build of
 * several modules all of them report before it fails.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends DiffGoal {

    /** The forms of the report that are written: <code>text</code>, <code>json</code>, <code>markdown</code>, <code>html</code>, <code>github</code>, <code>gitlab</code>, <code>junit</code>, <code>sarif</code>. */
    @Parameter(property = "qapi.diff.formats", defaultValue = "text,html")
    private List<String> formats = new ArrayList<>();

    /** Where the reports go. */
    @Parameter(property = "qapi.diff.outputDirectory", defaultValue = "${project.build.directory}/qapi-diff")
    private File outputDirectory;

    /** Whether to keep the report out of the log. */
    @Parameter(property = "qapi.diff.quiet", defaultValue = "false")
    private boolean quiet;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     * @param repositories where releases come from
     */
    @Inject
    public DiffMojo(
            BuildContext context,
            org.sonatype.plexus.build.incremental.BuildContext host,
            RepositorySystem repositories) {
        super(new EditorMessages(context, host), repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            ReportFiles.check(formats);
            Optional<Report> report = report();
            Optional<String> failure = report.isPresent() ? tell(report.get()) : Optional.empty();
            new ReactorVerdict(session(), execution()).settle(project(), failure);
        } catch (WrongConfiguration e) {
            throw diagnostics().failure(e);
        } catch (IOException e) {
            throw diagnostics().failure(e);
        }
    }

    /** Writes a report and returns what to say if it fails the build. */
    private Optional<String> tell(Report report) throws IOException {
        List<Path> files = ReportFiles.write(report, formats, outputDirectory.toPath());
        Optional<String> failure = failure(report);
        if (!quiet) {
            Consumer<String> log = failure.isPresent() ? getLog()::error : getLog()::info;
            Formats.of("text").orElseThrow().write(List.of(report)).lines().forEach(log);
        }
        files.forEach(file -> getLog().info("Wrote " + file));
        return failure.map(why -> project().getArtifactId() + ": " + why + where(files));
    }

    /** Why a report fails the build; empty if it does not. */
    private static Optional<String> failure(Report report) {
        if (report.violatesExpectation()) {
            int changes = report.outcome().wireChanges();
            return Optional.of(
                    "the change claims no-wire-change and has " + Counted.of(changes, "change") + " on the wire");
        }
        if (report.outcome().failing() > 0) {
            String least = report.policy().failOn().map(Enum::name).orElse("");
            return Optional.of(Counted.of(report.outcome().failing(), "finding") + " of severity " + least
                    + " or more; mend the schema, or accept them with a reason in <exceptions>");
        }
        List<Acceptance> stale = report.outcome().stale();
        return report.fails()
                ? Optional.of(Counted.of(stale.size(), "exception") + " that match nothing, the first for "
                        + stale.get(0).rule() + " at '" + stale.get(0).subject() + "'")
                : Optional.empty();
    }

    private static String where(List<Path> files) {
        return files.isEmpty() ? "" : "; see " + files.get(files.size() - 1);
    }
}
