package io.github.qapi4j.maven;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The errors that only a goal can have. The place of most is the parameter that is to be mended. */
final class GoalProblems {

    private static final String BAD_VALUE = "G-GOAL-001";
    private static final String NO_DEPENDENCY = "G-GOAL-002";
    private static final String NOT_IN_DEPENDENCY = "G-GOAL-003";
    private static final String DISAGREEING = "G-GOAL-004";
    private static final String SAME_NAME = "G-GOAL-005";
    private static final String NO_BASELINE = "G-GOAL-006";
    private static final String INPUT_OUTPUT = "G-GOAL-007";

    private static final String SCHEMAS = "schemas";

    private GoalProblems() {}

    /** For a parameter that has a value which is none. */
    static Diagnostic badValue(String parameter, String message) {
        return problem(BAD_VALUE, parameter, message);
    }

    /** For a schema in a dependency that the project does not have. */
    static Diagnostic noDependency(SchemaReference reference) {
        return problem(
                        NO_DEPENDENCY,
                        SCHEMAS,
                        "'" + reference + "': the project has no resolved dependency " + reference.artifact())
                .withHelp("declare it in the <dependencies> of this very module");
    }

    /** For a schema in a dependency that cannot be had. */
    static Diagnostic unresolvedDependency(SchemaReference reference, Exception cause) {
        return problem(NO_DEPENDENCY, SCHEMAS, "'" + reference + "': " + cause.getMessage());
    }

    /**
     * For a dependency without the schema.
     *
     * @param file the jar or directory that the dependency is
     */
    static Diagnostic notInDependency(SchemaReference reference, Object file) {
        return problem(NOT_IN_DEPENDENCY, SCHEMAS, "'" + reference + "': " + file + " holds no " + reference.path());
    }

    /** For schemas that define one name in two ways. */
    static Diagnostic disagreeing(SchemaRoot one, SchemaRoot other, String path) {
        return problem(
                        DISAGREEING,
                        SCHEMAS,
                        "both " + one + " and " + other + " generate " + path + ", and not the same")
                .withHelp(
                        "give each schema an <execution> with a <packageName> of its own, or include one in the other");
    }

    /** For schemas whose introspection files would be one. */
    static Diagnostic sameName(SchemaRoot one, SchemaRoot other) {
        return problem(SAME_NAME, SCHEMAS, "the files for " + one + " and " + other + " would have the same name")
                .withHelp("give each an <execution> with an <introspectionDirectory> of its own");
    }

    /** For a comparison without anything to compare with. */
    static Diagnostic noBaseline(BaselineMissing cause) {
        return problem(NO_BASELINE, "baseline", "nothing to compare with: " + cause.getMessage())
                .withHelp("set failOnMissingBaseline to false if that is as it should be");
    }

    /** For a file or directory that cannot be read or written; it is the place if it is known. */
    static Diagnostic inputOutput(IOException cause) {
        if (cause instanceof FileSystemException e && e.getFile() != null) {
            return Diagnostic.error(INPUT_OUTPUT, Position.ofFile(e.getFile()), reason(e));
        }
        return Diagnostic.error(INPUT_OUTPUT, Position.ofFile("input or output"), cause.toString());
    }

    /** The platform's messages are often the bare name of the file. */
    private static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is a file, and not the directory that is needed there";
        }
        return e.getReason() == null ? e.toString() : e.getReason();
    }

    private static Diagnostic problem(String code, String parameter, String message) {
        return Diagnostic.error(code, Position.ofFile("parameter " + parameter), message);
    }
}
