package io.github.qapi4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Runs several command lines in one process, so that a JVM that archives the classes it used sees those of all of them. */
final class Training {

    private static final String END_OF_COMMAND = ";";

    private Training() {}

    /** Runs the command lines among the arguments, each of which ends with a semicolon that is an argument of its own. */
    public static void main(String[] args) {
        List<String> command = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(END_OF_COMMAND)) {
                Main.run(command.toArray(new String[0]));
                command.clear();
            } else {
                command.add(arg);
            }
        }
    }
}
