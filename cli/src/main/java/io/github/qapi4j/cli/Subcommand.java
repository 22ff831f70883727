package io.github.qapi4j.cli;

/** One subcommand of {@code qapi}; {@link Qapi} lists them. */
interface Subcommand {

    /** How it is called. */
    Usage usage();

    /**
     * Runs it.
     *
     * @return the exit code
     * @throws WrongUsage if the arguments make no sense
     */
    int run(Arguments arguments, Console console);
}
