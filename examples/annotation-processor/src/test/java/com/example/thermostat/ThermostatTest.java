package com.example.thermostat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.runtime.protocol.Dispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thermostat as a client sees it. Single quotes stand for the double ones of JSON. */
class ThermostatTest {

    private final Dispatcher dispatcher = Main.dispatcher(new Thermostat());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{}              | {'mode':'heat','target':21,'schedule':[{'hour':22,'target':16}]}",
                "{'target':0}    | {'mode':'heat','target':0,'schedule':[{'hour':22,'target':16}]}",
                "{'schedule':[]} | {'mode':'heat','target':21,'schedule':[]}",
                "{'mode':'off'}  | {'mode':'off','target':21,'schedule':[{'hour':22,'target':16}]}",
            })
    void whatIsAbsentStaysAndWhatIsZeroOrEmptyIsSet(String change, String settings) {
        adjust("{'mode':'heat','target':21,'schedule':[{'hour':22,'target':16}]}");
        assertThat(adjust(change)).isEqualTo("{'return':" + settings + "}");
        assertThat(send("{'execute':'query-settings'}")).isEqualTo("{'return':" + settings + "}");
    }

    @Test
    void aRequestThatIsRefusedChangesNothing() {
        adjust("{'target':21}");
        assertThat(adjust("{'target':5,'schedule':[{'hour':24,'target':5}]}")).contains("a day has no hour 24");
        assertThat(adjust("{'target':1000}")).contains("GenericError", "target");
        assertThat(adjust("{}")).isEqualTo("{'return':{'target':21}}");
    }

    private String adjust(String arguments) {
        return send("{'execute':'adjust','arguments':" + arguments + "}");
    }

    private String send(String request) {
        return dispatcher.dispatch(request.replace('\'', '"')).orElseThrow().replace('"', '\'');
    }
}
