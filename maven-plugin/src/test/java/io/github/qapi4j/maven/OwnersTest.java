package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.output.Owner;
import java.util.Arrays;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private final Plugin plugin = new Plugin();

    OwnersTest() {
        plugin.setGroupId("io.github.qapi4j");
        plugin.setArtifactId("qapi-maven-plugin");
        plugin.addExecution(bound("check", "check"));
        plugin.addExecution(bound("types", "generate", "generate-test"));
        plugin.addExecution(bound("more", "generate"));
    }

    @Test
    void anExecutionOwnsWhatItGenerates() {
        assertThat(owners(plugin, "more").own()).isEqualTo(execution("more"));
        assertThat(owners(plugin, "more").all())
                .containsExactlyInAnyOrder(execution("check"), execution("types"), execution("more"));
    }

    @Test
    void aGoalCalledByItsNameStandsForTheFirstExecutionThatHasIt() {
        assertThat(owners(plugin, "default-cli").own()).isEqualTo(execution("types"));
        assertThat(owners(plugin, "default-cli").all())
                .containsExactlyInAnyOrder(execution("check"), execution("types"), execution("more"));
    }

    @Test
    void withoutAnExecutionItStandsForItself() {
        Plugin bare = plugin.clone();
        bare.getExecutions().clear();

        assertThat(owners(bare, "default-cli"))
                .isEqualTo(new Owners(execution("default-cli"), Set.of(execution("default-cli"))));
    }

    private Owners owners(Plugin inPom, String execution) {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(inPom);
        return Owners.of(new MavenProject(model), new MojoExecution(plugin, "generate", execution));
    }

    private static Owner execution(String id) {
        return new Owner(Owner.Kind.EXECUTION, id);
    }

    private static PluginExecution bound(String id, String... goals) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        Arrays.stream(goals).forEach(execution::addGoal);
        return execution;
    }
}
