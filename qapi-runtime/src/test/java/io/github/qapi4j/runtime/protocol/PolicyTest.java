package io.github.qapi4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Features;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a server does about what is deprecated or unstable (qapi-language §9.5). */
class PolicyTest {

    private static final CommandType<Features, Features> ECHO =
            CommandType.of("echo", Features::read).returns(Features::read);
    private static final CommandType<OpenArguments, NoResult> OLD =
            CommandType.of("old", OpenArguments::read).withFeatures("deprecated");
    private static final EventType<Features> EVENT = EventType.of("EVENT", Features::read);
    private static final EventTimestamp NOON = EventTimestamp.of(Instant.parse("2020-01-01T12:00:00.000001Z"));

    private static Dispatcher dispatcher(Policy policy) {
        return Dispatcher.builder()
                .handler(CommandHandler.of(
                        ECHO, features -> new Features().setOld(1).setNow(2).setNext(3)))
                .handler(CommandHandler.ofVoid(OLD, arguments -> {}))
                .policy(policy)
                .build();
    }

    @Test
    void deprecatedThingsAreRejectedAndHidden() {
        Dispatcher dispatcher = dispatcher(Policy.WITHOUT_DEPRECATED);

        assertThat(dispatcher.dispatch("{\"execute\":\"old\"}").orElseThrow()).contains("CommandNotFound");
        assertThat(dispatcher.dispatch("{\"execute\":\"echo\",\"arguments\":{\"old\":1}}"))
                .contains("{\"error\":{\"class\":\"GenericError\",\"desc\":\"old: expected no value, since the policy"
                        + " rejects this member, not 1\"}}");
        assertThat(dispatcher.dispatch("{\"execute\":\"echo\",\"arguments\":{\"now\":1,\"next\":2}}"))
                .contains("{\"return\":{\"now\":2,\"next\":3}}");
    }

    @Test
    void unstableThingsAreAsWell() {
        Dispatcher dispatcher = dispatcher(
                new Policy(Policy.Input.ACCEPT, Policy.Input.REJECT, Policy.Output.ACCEPT, Policy.Output.HIDE));

        assertThat(dispatcher
                        .dispatch("{\"execute\":\"echo\",\"arguments\":{\"next\":1}}")
                        .orElseThrow())
                .contains("GenericError");
        assertThat(dispatcher.dispatch("{\"execute\":\"echo\",\"arguments\":{\"old\":1}}"))
                .contains("{\"return\":{\"old\":1,\"now\":2}}");
    }

    @Test
    void crashIsAnException() {
        Dispatcher dispatcher = dispatcher(
                new Policy(Policy.Input.CRASH, Policy.Input.ACCEPT, Policy.Output.ACCEPT, Policy.Output.ACCEPT));

        assertThatThrownBy(() -> dispatcher.dispatch("{\"execute\":\"old\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("command old is deprecated, which the policy makes a crash");
    }

    @Test
    void eventsAreSentAsThePolicyLetsThem() {
        Event<Features> event = new Event<>(EVENT, new Features().setOld(1), NOON);
        Event<Features> old = new Event<>(EVENT.withFeatures("deprecated"), new Features().setNow(1), NOON);
        String time = "\"timestamp\":{\"seconds\":1577880000,\"microseconds\":1}}";

        assertThat(dispatcher(Policy.ACCEPT).message(event))
                .contains("{\"event\":\"EVENT\",\"data\":{\"old\":1}," + time);
        assertThat(dispatcher(Policy.WITHOUT_DEPRECATED).message(old)).isEmpty();
        assertThat(dispatcher(Policy.ACCEPT).message(new Event<>(EVENT, new Features(), NOON)))
                .contains("{\"event\":\"EVENT\"," + time);
    }
}
