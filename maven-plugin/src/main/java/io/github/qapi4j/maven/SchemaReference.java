package io.github.qapi4j.maven;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;

/**
 * How users name a schema in the jar of a dependency: {@code groupId:artifactId!/path}, or
 * {@code groupId:artifactId:classifier!/path}.
 *
 * @param artifact what stands before the exclamation mark
 * @param path what stands behind it and the slash
 */
record SchemaReference(String artifact, String path) {

    private static final Pattern FORM = Pattern.compile("(?<artifact>[\\w.-]+:[\\w.-]+(?::[\\w.-]+)?)!/(?<path>.+)");

    /** The reference that a text is; empty if it is the path of a file. */
    static Optional<SchemaReference> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new SchemaReference(parts.group("artifact"), parts.group("path")))
                : Optional.empty();
    }

    /** Whether it is to an artifact. Without a classifier that is the main one, whatever else of its project there is. */
    boolean isTo(Artifact other) {
        String name = other.getGroupId() + ":" + other.getArtifactId();
        return artifact.equals(other.hasClassifier() ? name + ":" + other.getClassifier() : name);
    }

    /** What names of all files in the artifact begin with. */
    String prefix() {
        return artifact + "!/";
    }

    /** As the user wrote it. */
    @Override
    public String toString() {
        return prefix() + path;
    }
}
