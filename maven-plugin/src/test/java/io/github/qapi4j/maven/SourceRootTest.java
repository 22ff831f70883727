package io.github.qapi4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated already is part of the build, whatever becomes of this run. */
class SourceRootTest {

    @TempDir
    Path temp;

    private final MavenProject project = new MavenProject();
    private GenerateMojo goal;

    @BeforeEach
    void configure() throws ReflectiveOperationException {
        Build build = new Build();
        build.setDirectory(temp.resolve("target").toString());
        project.setBuild(build);
        org.sonatype.plexus.build.incremental.BuildContext host =
                new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        goal = new GenerateMojo(new DefaultBuildContext(host), host);
        set(GenerateMojo.class, "schemaDirectory", temp.resolve("qapi").toFile());
        set(GenerateMojo.class, "outputDirectory", output());
        set(SchemaGoal.class, "project", project);
        set(SchemaGoal.class, "dialect", "lenient");
    }

    @Test
    void isAddedWhereTheGoalIsSkipped() throws Exception {
        set(SchemaGoal.class, "skip", true);

        goal.execute();

        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
    }

    @Test
    void isAddedWhereTheDialectIsUnknown() throws ReflectiveOperationException {
        set(SchemaGoal.class, "dialect", "7.3");
        set(SchemaGoal.class, "schemas", List.of("lamps.json"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("1 error: parameter dialect: '7.3' is none of 7.2, 10.0, 10.2, lenient");
        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
    }

    @Test
    void isAddedWhereTheJarOfASchemaIsMissing() throws ReflectiveOperationException {
        set(SchemaGoal.class, "schemas", List.of("org.acme:schemas!/lamps.json"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("the project has no resolved dependency org.acme:schemas");
        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
    }

    private File output() {
        return temp.resolve("target/generated-sources/qapi").toFile();
    }

    /** As Maven does it. */
    private void set(Class<? extends AbstractMojo> owner, String name, Object value)
            throws ReflectiveOperationException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }
}
