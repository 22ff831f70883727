package com.example.thermostat;

import com.example.thermostat.qapi.Change;
import com.example.thermostat.qapi.QuerySettingsArguments;
import com.example.thermostat.qapi.Settings;
import com.example.thermostat.qapi.ThermostatCommands;
import io.github.qapi4j.runtime.protocol.CommandException;

/** Keeps the settings. A request is judged whole before anything of it takes effect. */
final class Thermostat implements ThermostatCommands {

    private static final int HOURS = 24;

    private final Settings settings = new Settings();

    @Override
    public Settings adjust(Settings change) {
        if (change.hasSchedule()) {
            for (Change at : change.getSchedule()) {
                if (at.getHour() >= HOURS) {
                    throw CommandException.generic("a day has no hour " + at.getHour());
                }
            }
        }
        return settings.merge(change).copy();
    }

    @Override
    public Settings querySettings(QuerySettingsArguments arguments) {
        return settings.copy();
    }
}
