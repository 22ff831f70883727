package com.example.migration;

import com.example.migration.qapi.MigrationCommands;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Plays the part of a server: takes requests, one JSON object a line, and prints what becomes of each. Without arguments it
 * reads its bundled script, with the argument {@code -} standard input.
 */
public final class Main {

    private Main() {}

    /** Runs the server until its input ends. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean fromStandardInput = args.length == 1 && args[0].equals("-");
        try (InputStream requests =
                fromStandardInput ? System.in : Main.class.getResourceAsStream("requests.jsonl")) {
            serve(requests, out);
        }
    }

    static void serve(InputStream requests, PrintStream out) throws IOException {
        MigrationServer server = new MigrationServer(
                line -> out.println("   (" + line + ")"), event -> out.println("<- " + event.toJson()));
        Dispatcher dispatcher = Dispatcher.builder().handlers(MigrationCommands.handlers(server)).build();
        BufferedReader lines = new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                out.println();
                out.println(line);
            } else if (!line.isBlank()) {
                out.println("-> " + line);
                dispatcher.dispatch(line).ifPresent(reply -> out.println("<- " + reply));
            }
        }
    }
}
