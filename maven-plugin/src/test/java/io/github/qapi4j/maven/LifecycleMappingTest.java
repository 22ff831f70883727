package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What Eclipse is told about the goals. */
class LifecycleMappingTest {

    private static final String METADATA = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    @Test
    void saysForEachGoalWhetherTheEditorRunsIt() throws Exception {
        Set<String> goals = new TreeSet<>(Descriptor.goals().keySet());
        goals.remove("help");

        assertThat(Xml.texts(Xml.resource(METADATA), "//goals/goal"))
                .doesNotHaveDuplicates()
                .containsAll(goals);
    }

    @Test
    void runsTheGeneratingOnesAndThoseOnly() throws Exception {
        assertThat(Xml.texts(Xml.resource(METADATA), "//pluginExecution[action/execute]//goal"))
                .containsExactlyInAnyOrder("generate", "generate-test");
    }
}
