package com.example.heating.console;

import com.example.heating.console.qapi.HeatingCommands;
import com.example.heating.console.qapi.HeatingMode;
import com.example.heating.console.qapi.HeatingSetArguments;
import com.example.heating.console.qapi.HeatingStatus;
import com.example.heating.console.qapi.QueryHeatingArguments;
import com.example.heating.console.qapi.Temperature;
import io.github.qapi4j.runtime.protocol.Client;
import io.github.qapi4j.runtime.protocol.CommandException;
import io.github.qapi4j.runtime.protocol.Transport;

/** Shows and sets one heating. */
public final class Console {

    private final HeatingCommands heating;

    /** A console for the heating at the other end. */
    public Console(Transport transport) {
        heating = HeatingCommands.client(new Client(transport));
    }

    /** What the heating does, in a line. */
    public String show() {
        HeatingStatus status = heating.queryHeating(new QueryHeatingArguments());
        String line = status.getMode().wireName();
        if (status.hasWanted()) {
            line += ", wanted " + status.getWanted().getCelsius();
        }
        if (status.hasCollector()) {
            line += ", collector " + status.getCollector().getCelsius();
        }
        return line;
    }

    /** Warms the house up as cheaply as this heating can. */
    public void warmUp(double celsius) {
        HeatingSetArguments wish =
                new HeatingSetArguments().setMode(HeatingMode.SOLAR).setWanted(new Temperature().setCelsius(celsius));
        try {
            heating.heatingSet(wish);
        } catch (CommandException e) {
            heating.heatingSet(wish.setMode(HeatingMode.COMFORT));
        }
    }
}
