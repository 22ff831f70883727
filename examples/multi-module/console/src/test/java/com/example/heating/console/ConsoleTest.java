package com.example.heating.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.heating.device.Heating;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void warmsUpWithAHeatingThatHasNoCollectors() {
        Dispatcher heating = Heating.start();
        Console console = new Console(heating::dispatch);

        console.warmUp(20.5);

        assertEquals("comfort, wanted 20.5", console.show());
    }

    @Test
    void showsTheCollectorsOfAHeatingThatHasSome() {
        String reply = "{\"return\":{\"mode\":\"solar\",\"wanted\":{\"celsius\":20.5},\"collector\":{\"celsius\":61}}}";
        Console console = new Console(request -> Optional.of(reply));

        assertEquals("solar, wanted 20.5, collector 61.0", console.show());
    }
}
