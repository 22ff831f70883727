package io.github.qapi4j.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what went wrong on the way
 * @param colour whether text may be coloured: a person reads it on a terminal
 */
record Console(PrintStream out, PrintStream err, boolean colour) {}
