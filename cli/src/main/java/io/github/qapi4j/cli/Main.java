package io.github.qapi4j.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The entry of the {@code qapi} command. */
public final class Main {

    /** Set by the launcher, since only it can ask about standard output alone. */
    private static final String TERMINAL = "qapi.terminal";

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Not a plain return: a code is to be told, and nothing is left to wait for.
        Runtime.getRuntime().halt(run(args));
    }

    /** Runs the command on the process's own streams and returns its exit code. */
    static int run(String... args) {
        Console console =
                new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
        int code = Qapi.run(console, args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** Text goes out in UTF-8, whatever the platform's encoding: schemas are. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
