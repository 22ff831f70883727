package io.github.qapi4j.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/**
 * Gets released artifacts from the project's repositories.
 *
 * @param system Maven's access to repositories
 * @param session the settings of the running build
 * @param repositories where to look
 */
record ReleasedArtifacts(
        RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {

    /**
     * The file of an artifact.
     *
     * @param coordinates {@code groupId:artifactId:version[:type[:classifier]]}
     */
    File file(String coordinates) throws BaselineMissing, WrongConfiguration {
        return resolve(artifact(coordinates));
    }

    /** The artifact of the newest release of the project that is older than the project itself; snapshots are none. */
    Artifact latestBefore(MavenProject project, String type) throws BaselineMissing {
        Artifact any = new DefaultArtifact(
                project.getGroupId(), project.getArtifactId(), type, "(," + project.getVersion() + ")");
        List<Version> older;
        try {
            older = system.resolveVersionRange(session, new VersionRangeRequest(any, repositories, null))
                    .getVersions();
        } catch (VersionRangeResolutionException e) {
            throw new BaselineMissing("cannot look for releases of " + project.getArtifactId() + ": " + e.getMessage());
        }
        for (int i = older.size() - 1; i >= 0; i--) {
            Artifact candidate = any.setVersion(older.get(i).toString());
            if (!candidate.isSnapshot()) {
                return candidate.setFile(resolve(candidate));
            }
        }
        throw new BaselineMissing("there is no release of " + project.getGroupId() + ":" + project.getArtifactId()
                + " before " + project.getVersion());
    }

    private File resolve(Artifact artifact) throws BaselineMissing {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw new BaselineMissing("cannot get " + artifact + ": " + e.getMessage());
        }
    }

    private static Artifact artifact(String coordinates) throws WrongConfiguration {
        String[] parts = coordinates.split(":", -1);
        if (parts.length < 3 || parts.length > 5) {
            throw WrongConfiguration.badValue(
                    "artifact", "'" + coordinates + "' is not groupId:artifactId:version[:type[:classifier]]");
        }
        String type = parts.length > 3 ? parts[3] : "jar";
        String classifier = parts.length > 4 ? parts[4] : "";
        return new DefaultArtifact(parts[0], parts[1], classifier, type, parts[2]);
    }
}
