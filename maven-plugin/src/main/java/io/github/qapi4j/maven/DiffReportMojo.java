package io.github.qapi4j.maven;

import io.github.qapi4j.diff.report.Report;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Compares the project's schema with an earlier release of it and puts the page into the project's site, whatever was
 * found: <code>qapi:diff</code> is the goal that fails. It can be bound to a phase or listed in <code>&lt;reporting&gt;</code>.
 */
@Mojo(name = "diff-report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class DiffReportMojo extends DiffGoal implements MavenReport {

    private static final String NAME = "qapi-diff";

    /** Where the page goes: the site's directory. */
    @Parameter(property = "qapi.diff.reportDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File reportDirectory;

    /**
     * Made by Maven.
     *
     * @param context how an editor is told
     * @param host tells whether there is an editor
     * @param repositories where releases come from
     */
    @Inject
    public DiffReportMojo(
            BuildContext context,
            org.sonatype.plexus.build.incremental.BuildContext host,
            RepositorySystem repositories) {
        super(new EditorMessages(context, host), repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<Report> report = report();
        if (report.isPresent()) {
            try {
                ReportFiles.write(report.get(), List.of("html"), reportDirectory.toPath())
                        .forEach(file -> getLog().info("Wrote " + file));
            } catch (IOException e) {
                throw diagnostics().failure(e);
            }
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** Deprecated in favour of a method that calls it; older releases of the site plugin know only this one. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "QAPI interface review";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What changed in the QAPI schema, and what that means for clients.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public boolean canGenerateReport() {
        return !skipped();
    }
}
