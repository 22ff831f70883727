package io.github.qapi4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.visitor.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client over a transport of one method. */
class ClientTest {

    private static final Limits LIMITS = new Limits().setMode(MigMode.NORMAL);
    private static final OpenArguments NOTHING = new OpenArguments(Map.of());

    private final List<String> requests = new ArrayList<>();

    private Client answering(String reply) {
        return new Client(request -> {
            requests.add(request);
            return Optional.ofNullable(reply);
        });
    }

    @Test
    void requestIsOneLineOfAscii() {
        answering("{\"return\":[]}").call(DispatcherTest.NAMES, new OpenArguments(Map.of("\u00e4\n", 1)));
        assertThat(requests).containsExactly("{\"execute\":\"names\",\"arguments\":{\"\\u00E4\\n\":1}}");
    }

    @Test
    void replyIsReadLeniently() {
        Limits limits = answering("{\"return\":{\"mode\":\"newer\",\"x\":1e2},\"more\":1}")
                .call(DispatcherTest.ECHO, LIMITS);
        assertThat(limits.toJson()).isEqualTo("{\"mode\":\"newer\",\"x\":1e2}");
    }

    @Test
    void silentCommandCompletesWithoutAReply() {
        assertThat(answering(null).call(DispatcherTest.SILENT, NOTHING)).isEqualTo(NoResult.NONE);
        assertThat(answering("{\"return\":{}}").call(DispatcherTest.SILENT, NOTHING))
                .isEqualTo(NoResult.NONE);
        assertThatThrownBy(() -> answering("{\"error\":{\"class\":\"GenericError\",\"desc\":\"no\"}}")
                        .call(DispatcherTest.SILENT, NOTHING))
                .isInstanceOf(CommandException.class)
                .hasMessage("no");
        assertThatThrownBy(() -> answering(null).call(DispatcherTest.ECHO, LIMITS))
                .isInstanceOf(InputException.class)
                .hasMessage("no reply to command echo");
    }

    @Test
    void transportMayTreatSilentCommandsApart() {
        Client client = new Client(new Transport() {
            @Override
            public Optional<String> exchange(String request) {
                throw new AssertionError("waits for a reply");
            }

            @Override
            public Optional<String> exchangeSilent(String request) {
                return Optional.empty();
            }
        });
        assertThat(client.call(DispatcherTest.SILENT, NOTHING)).isEqualTo(NoResult.NONE);
    }

    @Test
    void outOfBandIsForCommandsThatAllowIt() {
        Client client = answering("{\"return\":{}}");
        client.callOutOfBand(DispatcherTest.FAIL, new Node().setName("ok"));
        assertThat(requests).containsExactly("{\"exec-oob\":\"fail\",\"arguments\":{\"name\":\"ok\"}}");
        assertThatThrownBy(() -> client.callOutOfBand(DispatcherTest.ECHO, LIMITS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("command echo cannot be executed out of band");
        assertThat(requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "{\"error\":{}}",
                "{\"error\":{\"class\":\"GenericError\"}}",
                "{\"error\":{\"class\":1,\"desc\":\"x\"}}",
                "{\"error\":\"x\"}"
            })
    void otherMessageIsNoReply(String reply) {
        assertThatThrownBy(() -> answering(reply).call(DispatcherTest.ECHO, LIMITS))
                .isInstanceOf(InputException.class)
                .hasMessage("expected a reply with a member return, or error with class and desc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'return':null} | return: expected an object, not null",
                "{'return':{'nodes':[{},{'name':1}]}} | return.nodes[1].name: expected a string, not 1",
            })
    void resultThatDoesNotFitIsNamed(String reply, String message) {
        assertThatThrownBy(() -> answering(reply.replace('\'', '"')).call(DispatcherTest.ECHO, LIMITS))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
    }
}
