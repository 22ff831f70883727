package io.github.qapi4j.codegen.option;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.stream.Collectors;

/** The errors that options can have. Their place is the option. */
public final class OptionProblems {

    private static final String UNKNOWN_NAME = "G-OPTION-001";
    private static final String BAD_VALUE = "G-OPTION-002";
    private static final String UNKNOWN_OPTION = "G-OPTION-003";
    private static final String CONTRADICTION = "G-OPTION-004";
    private static final String MISSING = "G-OPTION-005";

    private static final String BROKEN_NAME_MAP = "G-OPTION-006";

    private OptionProblems() {}

    /** Whether a diagnostic is about options, and not about the schema. */
    public static boolean isAboutOptions(Diagnostic diagnostic) {
        return diagnostic.code().startsWith("G-OPTION-");
    }

    /** What is wrong in one line, for a front end that has no better way to say it. */
    public static String text(List<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> problem.position() + ": " + problem.message()
                        + problem.help().map(help -> " (" + help + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }

    /** For an option that names something which the schema does not define. */
    public static Diagnostic unknownName(GeneratorOption option, String message) {
        return problem(UNKNOWN_NAME, option.key(), message);
    }

    /** For a text that is no value of its option. */
    static Diagnostic badValue(GeneratorOption option, String message) {
        return badValue(option.key(), message);
    }

    /** For a text that is no value of an option which only a front end has. */
    public static Diagnostic badValue(String key, String message) {
        return problem(BAD_VALUE, key, message);
    }

    /** For a key that is none of the options. */
    public static Diagnostic unknownOption(String key, String message) {
        return problem(UNKNOWN_OPTION, key, message);
    }

    /** For choices that cannot go together. */
    public static Diagnostic contradiction(GeneratorOption option, String message) {
        return problem(CONTRADICTION, option.key(), message);
    }

    /** For an option without a default that has no value. */
    public static Diagnostic missing(GeneratorOption option, String message) {
        return problem(MISSING, option.key(), message);
    }

    /** For a line that is none of a name map. */
    public static Diagnostic brokenNameMap(Position line, String message) {
        return Diagnostic.error(BROKEN_NAME_MAP, line, message);
    }

    private static Diagnostic problem(String code, String key, String message) {
        return Diagnostic.error(code, Position.ofFile("option " + key), message);
    }
}
