package io.github.qapi4j.maven;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.schema.model.DefinedSymbols;
import io.github.qapi4j.schema.source.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What the goals that compare schemas have in common: what is compared, and by which policy. */
abstract class DiffGoal extends AbstractMojo {

    /** The project's schema. Default: the one in <code>src/main/qapi</code> that no other one there includes. */
    @Parameter(property = "qapi.diff.schema")
    private @Nullable File schema;

    /**
     * What to compare with, one of <code>&lt;git ref="v1.0" path="…"/&gt;</code> (the revision may be
     * <code>merge-base(origin/main)</code>, the path defaults to the schema's), <code>&lt;file&gt;</code> (a schema, an
     * introspection reply, a jar or zip), <code>&lt;artifact&gt;groupId:artifactId:version[:type[:classifier]]&lt;/artifact&gt;</code>
     * and <code>&lt;latestRelease/&gt;</code>, the newest release of this project before its own version. The last two and
     * a jar take a <code>path</code> as well: the schema's in the archive. On the command line
     * <code>qapi.diff.baseline</code> takes the place of all this.
     */
    @Parameter
    private @Nullable PlexusConfiguration baseline;

    /** What to compare with, in the form that the command line has: a file, <code>git:REV:PATH</code>, a jar. */
    @Parameter(property = "qapi.diff.baseline")
    private @Nullable String baselineInput;

    /** Further releases, written as the baseline is, from which it is read how long something was deprecated. */
    @Parameter
    private @Nullable PlexusConfiguration history;

    /**
     * The build that is compared: <code>all</code> keeps everything conditional, <code>none</code> defines no symbol, a
     * list such as <code>CONFIG_LINUX,CONFIG_KVM</code> defines those.
     */
    @Parameter(property = "qapi.diff.conditions", defaultValue = "all")
    private String conditions;

    /** A policy in YAML; what is set here overrides it. */
    @Parameter(property = "qapi.diff.config")
    private @Nullable File config;

    /** Findings that someone has looked at and accepted, beside those of the policy file. */
    @Parameter
    private List<AcceptedChange> exceptions = new ArrayList<>();

    /** The layers to report: <code>WIRE</code>, <code>INTROSPECTION</code>, <code>DOC</code>, <code>SOURCE</code>. Default: all but <code>SOURCE</code>. */
    @Parameter(property = "qapi.diff.layers")
    private List<String> layers = new ArrayList<>();

    /** Which changes of documentation to report: <code>none</code>, <code>defaults</code> or <code>all</code>. Default: <code>defaults</code>. */
    @Parameter(property = "qapi.diff.docs")
    private @Nullable String docs;

    /** A claim that fails the build if it does not hold: <code>no-wire-change</code>. */
    @Parameter(property = "qapi.diff.expect")
    private @Nullable String expect;

    /** The least severity that fails: <code>BREAKING</code>, <code>DANGEROUS</code>, <code>NOTICE</code>, <code>COMPATIBLE</code>, or <code>never</code>. Default: <code>BREAKING</code>. */
    @Parameter(property = "qapi.diff.failOn")
    private @Nullable String failOn;

    /** Whether an exception that matches nothing fails the build. */
    @Parameter(property = "qapi.diff.strictExceptions", defaultValue = "false")
    private boolean strictExceptions;

    /** Whether to fail if there is nothing to compare with; otherwise nothing is compared. */
    @Parameter(property = "qapi.diff.failOnMissingBaseline", defaultValue = "true")
    private boolean failOnMissingBaseline;

    /** Whether to do nothing. */
    @Parameter(property = "qapi.diff.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final EditorMessages messages;
    private final RepositorySystem repositories;

    DiffGoal(EditorMessages messages, RepositorySystem repositories) {
        this.messages = messages;
        this.repositories = repositories;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }

    final MojoExecution execution() {
        return execution;
    }

    /** Tells users what keeps the goal from its work. */
    final DiagnosticLog diagnostics() {
        return new DiagnosticLog(getLog(), messages);
    }

    final boolean skipped() {
        return skip;
    }

    /** Compares; empty if that is not wanted, or if there is nothing to compare with and that is no error. */
    final Optional<Report> report() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: qapi.diff.skip is set");
            return Optional.empty();
        }
        DiagnosticLog log = diagnostics();
        try {
            return Optional.of(compare(log));
        } catch (BaselineMissing e) {
            if (failOnMissingBaseline) {
                throw log.failure(new WrongConfiguration(GoalProblems.noBaseline(e)));
            }
            getLog().warn("Nothing compared: " + e.getMessage());
            return Optional.empty();
        } catch (SchemasRefused e) {
            throw new MojoFailureException(e.getMessage());
        } catch (WrongConfiguration e) {
            throw log.failure(e);
        } catch (IOException e) {
            throw log.failure(e);
        } finally {
            messages.show();
        }
    }

    private Report compare(DiagnosticLog log) throws IOException, BaselineMissing, WrongConfiguration, SchemasRefused {
        SchemaDiff diff = SchemaDiff.create();
        diff = diff.withPolicy(new DiffPolicy(diff.rules())
                .read(config, exceptions)
                .with(layers, docs, failOn, expect, strictExceptions));
        DiffInputs inputs = inputs(log);
        Path candidate = schema();
        Optional<BaselineSetting> setting = BaselineSetting.one("baseline", baseline);
        Input old;
        if (baselineInput != null) {
            old = inputs.earlier(baselineInput);
        } else {
            old = inputs.earlier(setting.orElseThrow(this::withoutBaseline), candidate);
        }
        List<Input> releases = new ArrayList<>();
        for (BaselineSetting release : BaselineSetting.all("history", history)) {
            releases.add(inputs.earlier(release, candidate));
        }
        return diff.withHistory(releases).compare(old, inputs.candidate(candidate));
    }

    private WrongConfiguration withoutBaseline() {
        Diagnostic problem = GoalProblems.badValue(
                "baseline", "say what to compare with, for instance <baseline><latestRelease/></baseline>");
        return new WrongConfiguration(ForgottenExecution.explain(problem, project, execution));
    }

    private DiffInputs inputs(DiagnosticLog log) throws WrongConfiguration {
        Path base = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path top = session.getTopLevelProject()
                .getBasedir()
                .toPath()
                .toAbsolutePath()
                .normalize();
        Path inside = base.startsWith(top) ? top : base;
        try {
            return new DiffInputs(
                    inside,
                    new InputReader(inside, DefinedSymbols.parse(conditions)),
                    project,
                    new ReleasedArtifacts(
                            repositories, session.getRepositorySession(), project.getRemoteProjectRepositories()),
                    log);
        } catch (IllegalArgumentException e) {
            throw WrongConfiguration.badValue("conditions", String.valueOf(e.getMessage()));
        }
    }

    private Path schema() throws IOException, WrongConfiguration {
        if (schema != null) {
            return schema.toPath();
        }
        Path directory = project.getBasedir().toPath().resolve("src/main/qapi");
        List<Path> roots = RootFinder.roots(new SchemaFiles(directory, List.of()).candidates());
        if (roots.size() != 1) {
            throw WrongConfiguration.badValue(
                    "schema",
                    directory + " holds " + Counted.of(roots.size(), "schema")
                            + " that no other one includes; say which to compare, in an execution for each");
        }
        return roots.get(0);
    }
}
