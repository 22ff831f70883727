package io.github.qapi4j.maven;

import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.List;

/** Thrown when a goal's configuration makes no sense; each problem names the parameter, the value and the way out. */
final class WrongConfiguration extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> problems;

    WrongConfiguration(Diagnostic problem) {
        this(List.of(problem));
    }

    /** For several problems, of which there is at least one. */
    WrongConfiguration(List<Diagnostic> problems) {
        super(OptionProblems.text(problems));
        this.problems = List.copyOf(problems);
    }

    /** For a parameter that has a value which is none. */
    static WrongConfiguration badValue(String parameter, String message) {
        return new WrongConfiguration(GoalProblems.badValue(parameter, message));
    }

    /** What to report. */
    List<Diagnostic> problems() {
        return problems;
    }
}
