package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Diagnostic;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The commonest mistake with a goal that is asked for by its name: to expect that it is configured as in the POM, where
 * the configuration belongs to an execution and does not count.
 */
final class ForgottenExecution {

    /** What Maven calls the execution of a goal that was asked for without one. */
    private static final String COMMAND_LINE = "default-cli";

    private ForgottenExecution() {}

    /** Whether a goal was asked for by its name alone. */
    static boolean isCalledByName(MojoExecution call) {
        return call.getExecutionId().equals(COMMAND_LINE);
    }

    /** A problem with a way out, unless it has one already or a forgotten execution is no issue. */
    static Diagnostic explain(Diagnostic problem, MavenProject project, MojoExecution call) {
        return problem.help().isPresent()
                ? problem
                : hint(project, call).map(problem::withHelp).orElse(problem);
    }

    /** How to ask for the execution that has a configuration; empty if that is no issue. */
    static Optional<String> hint(MavenProject project, MojoExecution call) {
        Plugin plugin = project.getPlugin(call.getPlugin().getKey());
        if (!isCalledByName(call) || plugin == null) {
            return Optional.empty();
        }
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getConfiguration() != null && execution.getGoals().contains(call.getGoal())) {
                return Optional.of("what the POM configures is its <execution>: run qapi:" + call.getGoal() + "@"
                        + execution.getId());
            }
        }
        return Optional.empty();
    }
}
