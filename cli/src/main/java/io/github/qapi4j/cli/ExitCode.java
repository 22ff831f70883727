package io.github.qapi4j.cli;

/** What the command tells its caller. */
final class ExitCode {

    /** All is fine. */
    static final int OK = 0;

    /** {@code check}: a schema has errors. {@code diff}: findings at or over the threshold. */
    static final int FINDINGS = 1;

    /** Wrong usage or configuration. */
    static final int USAGE = 2;

    /** An input of another command could not be read or has errors. */
    static final int INPUT = 3;

    /** {@code diff}: what was claimed does not hold. */
    static final int EXPECTATION = 4;

    /** A defect of ours. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
