package io.github.qapi4j.maven;

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

    /** How to ask for the execution that has a configuration, led by a semicolon; empty if that is no issue. */
    static String hint(MavenProject project, MojoExecution call) {
        Plugin plugin = project.getPlugin(call.getPlugin().getKey());
        if (!isCalledByName(call) || plugin == null) {
            return "";
        }
        for (PluginExecution execution : plugin.getExecutions()) {
            if (execution.getConfiguration() != null && execution.getGoals().contains(call.getGoal())) {
                return "; what the POM configures is its <execution>: run qapi:" + call.getGoal() + "@"
                        + execution.getId();
            }
        }
        return "";
    }
}
