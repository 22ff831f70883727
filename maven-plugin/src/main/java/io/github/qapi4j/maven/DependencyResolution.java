package io.github.qapi4j.maven;

import java.util.List;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Resolves a dependency only when a goal turns out to need it, so that the goal runs without any as well.
 *
 * @param resolver Maven's
 * @param session the settings of the running build
 * @param project whose dependencies
 */
record DependencyResolution(
        ProjectDependenciesResolver resolver, RepositorySystemSession session, MavenProject project) {

    /**
     * The artifacts that a reference is to, of all scopes, none of the others downloaded.
     *
     * @throws WrongConfiguration if they cannot be had
     */
    List<Artifact> resolve(SchemaReference reference) throws WrongConfiguration {
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, session);
        request.setResolutionFilter((node, parents) -> isTo(reference, node));
        try {
            return resolver.resolve(request).getResolvedDependencies().stream()
                    .map(dependency -> RepositoryUtils.toArtifact(dependency.getArtifact()))
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new WrongConfiguration(GoalProblems.unresolvedDependency(reference, e));
        }
    }

    /** The node at the top is the project, which is no dependency. */
    private static boolean isTo(SchemaReference reference, DependencyNode node) {
        return node.getDependency() != null && reference.isTo(RepositoryUtils.toArtifact(node.getArtifact()));
    }
}
