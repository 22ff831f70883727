package io.github.qapi4j.maven;

import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.input.InputException;
import io.github.qapi4j.diff.input.InputReader;
import io.github.qapi4j.diff.surface.MalformedReplyException;
import io.github.qapi4j.schema.ReadResult;
import io.github.qapi4j.schema.source.Dialect;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;

/** Reads what is compared. Files are named relative to the root of the build, so that reports lead to them from there. */
final class DiffInputs {

    private static final String SEPARATOR = "!/";

    private final Path root;
    private final InputReader reader;
    private final MavenProject project;
    private final ReleasedArtifacts artifacts;
    private final DiagnosticLog log;

    DiffInputs(Path root, InputReader reader, MavenProject project, ReleasedArtifacts artifacts, DiagnosticLog log) {
        this.root = root;
        this.reader = reader;
        this.project = project;
        this.artifacts = artifacts;
        this.log = log;
    }

    /**
     * The schema of the project.
     *
     * @throws SchemasRefused if it has errors, which were told
     */
    Input candidate(Path schema) throws WrongConfiguration, SchemasRefused {
        try {
            return reader.read(named(schema));
        } catch (InputException e) {
            refuse(e);
            throw WrongConfiguration.badValue("schema", String.valueOf(e.getMessage()));
        }
    }

    /**
     * An earlier release.
     *
     * @param setting where it is
     * @param schema the project's schema, whose path a git revision has it at unless another is given
     * @throws BaselineMissing if there is none
     * @throws SchemasRefused if there is one and it has errors
     */
    Input earlier(BaselineSetting setting, Path schema) throws BaselineMissing, WrongConfiguration, SchemasRefused {
        return switch (setting.kind()) {
            case "git" -> {
                Path path = setting.path().isEmpty() ? schema : inProject(setting.path());
                yield read("git:" + setting.ref() + ":" + named(path));
            }
            case "file" -> read(file(setting));
            case "artifact" -> released(artifacts.file(setting.value()).toPath(), setting.value(), setting.path());
            default -> {
                Artifact release = artifacts.latestBefore(project, setting.type());
                yield released(release.getFile().toPath(), release.toString(), setting.path());
            }
        };
    }

    /** What a user names on the command line, in the form that {@code qapi diff} takes. */
    Input earlier(String input) throws BaselineMissing, WrongConfiguration, SchemasRefused {
        return read(input);
    }

    private Input released(Path file, String coordinates, String path)
            throws BaselineMissing, WrongConfiguration, SchemasRefused {
        Input input = read(file + entry(path));
        return new Input(coordinates + entry(path), input.kind(), input.surface(), input.files(), input.revision());
    }

    private Input read(String name) throws BaselineMissing, WrongConfiguration, SchemasRefused {
        try {
            return reader.read(name);
        } catch (InputException e) {
            refuse(e);
            if (e.getCause() instanceof MalformedReplyException) {
                throw WrongConfiguration.badValue("baseline", String.valueOf(e.getMessage()));
            }
            throw new BaselineMissing(String.valueOf(e.getMessage()));
        }
    }

    private void refuse(InputException e) throws SchemasRefused {
        Optional<ReadResult> reading = e.reading();
        if (reading.isPresent()) {
            log.tell(reading.get().diagnostics(), reading.get().sources(), Dialect.LENIENT);
            log.refuseErrors();
        }
    }

    private String file(BaselineSetting setting) {
        return named(inProject(setting.value())) + entry(setting.path());
    }

    private static String entry(String path) {
        return path.isEmpty() ? "" : SEPARATOR + path;
    }

    private Path inProject(String path) {
        return project.getBasedir().toPath().resolve(path).normalize();
    }

    private String named(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.startsWith(root) ? root.relativize(absolute).toString() : absolute.toString();
        return name.replace('\\', '/');
    }
}
