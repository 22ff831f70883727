package io.github.qapi4j.maven;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Lets every module of a build report before the build fails, once, in the module that reports last. Waits only for
 * executions that are sure to come: those bound to the same phase. What it remembers lies with the build's top project and
 * consists of the JDK's own types, since modules may load this plugin twice.
 */
final class ReactorVerdict {

    private static final String MEMORY = "io.github.qapi4j.maven.diff";
    private static final String SETTLED = "io.github.qapi4j.maven.diff.settled";

    private final MavenSession session;
    private final MojoExecution execution;

    ReactorVerdict(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /**
     * Takes note of how a module's comparison ended.
     *
     * @param failure what to say about it if it failed
     * @throws MojoFailureException if there was a failure here or before and no other comparison is to come
     */
    void settle(MavenProject project, Optional<String> failure) throws MojoFailureException {
        MavenProject top = session.getTopLevelProject();
        synchronized (top) {
            Map<String, String> failures = memory(top, MEMORY);
            Map<String, String> settled = memory(top, SETTLED);
            String key = key(project, execution.getExecutionId());
            failure.ifPresent(message -> failures.put(key, message));
            settled.put(key, "");
            if (settled.keySet().containsAll(sureToCome()) && !failures.isEmpty()) {
                String message = failures.size() == 1
                        ? failures.values().iterator().next()
                        : failures.size() + " comparisons failed:\n  " + String.join("\n  ", failures.values());
                failures.clear();
                throw new MojoFailureException(message);
            }
        }
    }

    private Set<String> sureToCome() {
        Set<String> keys = new HashSet<>();
        boolean direct = execution.getSource() == MojoExecution.Source.CLI;
        for (MavenProject project : session.getProjects()) {
            if (direct) {
                keys.add(key(project, execution.getExecutionId()));
                continue;
            }
            for (Plugin plugin : project.getBuildPlugins()) {
                if (plugin.getKey().equals(execution.getPlugin().getKey())) {
                    plugin.getExecutions().stream()
                            .filter(this::samePhase)
                            .forEach(e -> keys.add(key(project, e.getId())));
                }
            }
        }
        return keys;
    }

    private boolean samePhase(PluginExecution other) {
        String phase = other.getPhase() == null ? execution.getMojoDescriptor().getPhase() : other.getPhase();
        return other.getGoals().contains(execution.getGoal()) && phase.equals(execution.getLifecyclePhase());
    }

    private static String key(MavenProject project, String id) {
        return project.getId() + "@" + id;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> memory(MavenProject top, String name) {
        Object known = top.getContextValue(name);
        if (known == null) {
            known = new LinkedHashMap<String, String>();
            top.setContextValue(name, known);
        }
        return (Map<String, String>) known;
    }
}
