package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.output.Owner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * By whose name generated files are recorded: that of the execution. A goal called by its own name stands for the first
 * execution that has it.
 *
 * @param own the execution at hand
 * @param all those that the POM has
 */
record Owners(Owner own, Set<Owner> all) {

    static Owners of(MavenProject project, MojoExecution call) {
        Plugin plugin = project.getPlugin(call.getPlugin().getKey());
        List<PluginExecution> executions = plugin == null ? List.of() : plugin.getExecutions();
        String own = call.getExecutionId();
        if (ForgottenExecution.isCalledByName(call)) {
            own = executions.stream()
                    .filter(execution -> execution.getGoals().contains(call.getGoal()))
                    .map(PluginExecution::getId)
                    .findFirst()
                    .orElse(own);
        }
        Set<Owner> all = new LinkedHashSet<>();
        all.add(execution(own));
        executions.forEach(execution -> all.add(execution(execution.getId())));
        return new Owners(execution(own), all);
    }

    private static Owner execution(String id) {
        return new Owner(Owner.Kind.EXECUTION, id);
    }
}
