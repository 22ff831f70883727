package com.example.heating.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.heating.device.qapi.HeatingMode;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import org.junit.jupiter.api.Test;

/** The heating as a client sees it. Single quotes stand for the double ones of JSON. */
class HeatingTest {

    private final Dispatcher heating = Heating.start();

    @Test
    void doesWhatItIsTold() {
        assertEquals("{'return':{'mode':'off'}}", send("{'execute':'query-heating'}"));
        send("{'execute':'heating-set','arguments':{'mode':'comfort','wanted':{'celsius':20.5}}}");
        send("{'execute':'heating-set','arguments':{'mode':'off'}}");
        assertEquals("{'return':{'mode':'off','wanted':{'celsius':20.5}}}", send("{'execute':'query-heating'}"));
    }

    @Test
    void hasNothingOfWhatItWasBuiltWithout() {
        assertEquals(2, HeatingMode.Known.values().length);
        assertTrue(send("{'execute':'solar-flush'}").contains("CommandNotFound"));
        assertTrue(
                send("{'execute':'heating-set','arguments':{'mode':'solar'}}").contains("GenericError"));
    }

    private String send(String request) {
        return heating.dispatch(request.replace('\'', '"')).orElseThrow().replace('"', '\'');
    }
}
