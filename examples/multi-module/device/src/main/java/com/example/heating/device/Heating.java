package com.example.heating.device;

import com.example.heating.device.qapi.HeatingCommands;
import com.example.heating.device.qapi.HeatingMode;
import com.example.heating.device.qapi.HeatingSetArguments;
import com.example.heating.device.qapi.HeatingStatus;
import com.example.heating.device.qapi.QueryHeatingArguments;
import io.github.qapi4j.runtime.protocol.Dispatcher;

/** Does what it is told and says what it does. */
public final class Heating implements HeatingCommands {

    private final HeatingStatus status = new HeatingStatus().setMode(HeatingMode.OFF);

    /** Takes requests, one JSON object each, for a new heating that is off. */
    public static Dispatcher start() {
        return Dispatcher.builder()
                .handlers(HeatingCommands.handlers(new Heating()))
                .build();
    }

    @Override
    public void heatingSet(HeatingSetArguments arguments) {
        status.setMode(arguments.getMode());
        if (arguments.hasWanted()) {
            status.setWanted(arguments.getWanted());
        }
    }

    @Override
    public HeatingStatus queryHeating(QueryHeatingArguments arguments) {
        return status.copy();
    }
}
