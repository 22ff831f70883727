package io.github.qapi4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Features;
import io.github.qapi4j.runtime.visitor.InputException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events in and out. */
class EventTest {

    private static final EventType<Features> EVENT = EventType.of("EVENT", Features::read);
    private static final EventTimestamp NOON = EventTimestamp.of(Instant.parse("2020-01-01T12:00:00.000001999Z"));
    private static final String TIME = ",\"timestamp\":{\"seconds\":1577880000,\"microseconds\":1}}";

    private final EventReader reader = new EventReader(List.of(EVENT));

    @Test
    void eventIsReadAsItWasWritten() {
        Event<Features> event = new Event<>(EVENT, new Features().setNow(1), NOON);

        assertThat(reader.read(event.toJson())).contains(event);
        assertThat(event.isKnown()).isTrue();
        assertThat(event.dataOf(EVENT)).contains(new Features().setNow(1));
        assertThat(event.dataOf(EventType.of("OTHER", Features::read))).isEmpty();
        assertThat(NOON.instant()).contains(Instant.parse("2020-01-01T12:00:00.000001Z"));
    }

    @Test
    void dataAndTimeMayBeAbsent() {
        assertThat(reader.read("{\"event\":\"EVENT\"}")).hasValueSatisfying(event -> {
            assertThat(event.timestamp().instant()).isEmpty();
            assertThat(event.data()).isEqualTo(new Features());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"NEWER\"" + TIME,
                "{\"event\":\"NEWER\",\"data\":{\"a\":1.50,\"b\":[null,{}]}" + TIME,
                "{\"event\":\"EVENT\",\"data\":{\"now\":1,\"x\":-0}" + TIME,
                "{\"event\":\"EVENT\",\"timestamp\":{\"seconds\":1,\"microseconds\":2},\"seq\":7}",
            })
    void whatIsNotKnownIsWrittenBackAsItCame(String message) {
        Event<?> event = reader.read(message).orElseThrow();

        assertThat(event.isKnown()).isEqualTo(message.contains("EVENT"));
        assertThat(event.toJson()).isEqualTo(message);
        assertThat(event.data().copy()).isEqualTo(event.data());
        assertThat(reader.read(message)).contains(event);
    }

    @Test
    void otherMessagesAreNoEvents() {
        assertThat(reader.read("{\"return\":{}}")).isEmpty();
        assertThat(reader.read("[]")).isEmpty();
        assertThatThrownBy(() -> reader.read("{")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> reader.read("{\"event\":\"EVENT\",\"data\":{\"now\":\"x\"}}"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("data.now: expected ");
        assertThatThrownBy(() -> reader.read("{\"event\":\"NEWER\",\"data\":1}"))
                .hasMessage("data: expected an object, not 1");
    }

    @Test
    void dataOfWhichThePolicyHidesEverythingAreLeftOut() {
        Dispatcher dispatcher =
                Dispatcher.builder().policy(Policy.WITHOUT_DEPRECATED).build();

        assertThat(dispatcher.message(new Event<>(EVENT, new Features().setOld(1), NOON)))
                .contains("{\"event\":\"EVENT\"" + TIME);
        assertThat(dispatcher.message(
                        new Event<>(EVENT, new Features().setOld(1).setNow(2), NOON)))
                .contains("{\"event\":\"EVENT\",\"data\":{\"now\":2}" + TIME);
    }
}
