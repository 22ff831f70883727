package com.example.heating.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.heating.device.Heating;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void warmsUpWithAHeatingThatHasNoCollectors() {
        Dispatcher heating = Heating.start();
        Console console = new Console(request -> heating.dispatch(request).orElseThrow());

        console.warmUp(20.5);

        assertEquals("comfort, wanted 20.5", console.show());
    }

    @Test
    void showsTheCollectorsOfAHeatingThatHasSome() {
        Console console = new Console(request ->
                "{\"return\":{\"mode\":\"solar\",\"wanted\":{\"celsius\":20.5},\"collector\":{\"celsius\":61}}}");

        assertEquals("solar, wanted 20.5, collector 61.0", console.show());
    }
}
