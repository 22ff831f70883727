package io.github.qapi4j.benchmarks.start;

/** The least that a JVM does. */
public final class OneLine {

    private OneLine() {}

    /** Prints one line. */
    public static void main(String[] args) {
        System.out.println("one line");
    }
}
