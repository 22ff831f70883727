package com.example.thermostat;

import com.example.thermostat.qapi.ThermostatCommands;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import java.util.List;

/** Plays a few requests to a thermostat and prints what it answers. */
public final class Main {

    private static final List<String> REQUESTS = List.of(
            "{\"execute\":\"query-settings\"}",
            "{\"execute\":\"adjust\",\"arguments\":{\"mode\":\"heat\",\"target\":21}}",
            "{\"execute\":\"adjust\",\"arguments\":{\"target\":0}}",
            "{\"execute\":\"adjust\",\"arguments\":{\"schedule\":[{\"hour\":24,\"target\":16}]}}",
            "{\"execute\":\"query-settings\"}");

    private Main() {}

    /** Runs the requests. */
    public static void main(String[] args) {
        Dispatcher dispatcher = dispatcher(new Thermostat());
        for (String request : REQUESTS) {
            System.out.println("-> " + request);
            dispatcher.dispatch(request).ifPresent(reply -> System.out.println("<- " + reply));
        }
    }

    static Dispatcher dispatcher(Thermostat thermostat) {
        return Dispatcher.builder()
                .handlers(ThermostatCommands.handlers(thermostat))
                .build();
    }
}
