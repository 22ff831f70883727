package io.github.qapi4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.sample.MigMode;
import io.github.qapi4j.runtime.sample.Node;
import io.github.qapi4j.runtime.visitor.Lists;
import io.github.qapi4j.runtime.visitor.OutputVisitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests and replies of the wire (qapi-language §10). */
class DispatcherTest {

    static final CommandType<Limits, Limits> ECHO =
            CommandType.of("echo", Limits::read).returns(Limits::read);
    static final CommandType<Node, NoResult> FAIL =
            CommandType.of("fail", Node::read).with(CommandFlag.ALLOW_OOB);
    static final CommandType<OpenArguments, NoResult> SILENT =
            CommandType.of("silent", OpenArguments::read).with(CommandFlag.NO_SUCCESS_RESPONSE);
    static final CommandType<OpenArguments, List<String>> NAMES = CommandType.of("names", OpenArguments::read)
            .returns(
                    in -> Lists.read(in, each -> each.string()),
                    (out, names) -> Lists.write(out, names, OutputVisitor::string));

    private static final List<CommandHandler<?, ?>> HANDLERS = List.of(
            CommandHandler.of(ECHO, limits -> limits),
            CommandHandler.ofVoid(FAIL, node -> fail(node.getName())),
            CommandHandler.ofVoid(SILENT, arguments -> {}),
            CommandHandler.of(
                    NAMES, arguments -> List.copyOf(arguments.members().keySet())));

    private final Dispatcher dispatcher =
            Dispatcher.builder().handlers(HANDLERS).outOfBand().build();

    private static void fail(String how) {
        switch (how) {
            case "class" -> throw new CommandException(ErrorClass.DEVICE_NOT_FOUND, "no such device");
            case "range" -> new Limits().setMultifdChannels(-1);
            case "bare" -> throw new IllegalArgumentException();
            case "defect" -> throw new UnsupportedOperationException("defect");
            default -> {}
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'execute':'echo','arguments':{'mode':'normal'},'id':[1,{'a':null}]} |"
                        + " {'return':{'mode':'normal'},'id':[1,{'a':null}]}",
                "{'execute':'fail','arguments':{'name':'ok'}} | {'return':{}}",
                "{'exec-oob':'fail','arguments':{'name':'ok'},'id':'x'} | {'return':{},'id':'x'}",
                "{'execute':'names','arguments':{'b':1,'a':2}} | {'return':['b','a']}",
                "{'execute':'names'} | {'return':[]}",
                "{'execute':'silent','id':1} | ",
                "{'execute':'fail','arguments':{'name':'class'},'id':2} |"
                        + " {'error':{'class':'DeviceNotFound','desc':'no such device'},'id':2}",
                "{'execute':'fail','arguments':{'name':'range'}} | {'error':{'class':'GenericError','desc':"
                        + "'LimitsBase.multifd-channels: -1 is not in 0..255'}}",
                "{'execute':'fail','arguments':{}} |"
                        + " {'error':{'class':'GenericError','desc':'name: mandatory member of Node is missing'}}",
                "{'execute':'nothing','id':3} |"
                        + " {'error':{'class':'CommandNotFound','desc':'there is no command nothing'},'id':3}",
                "{'exec-oob':'echo'} |"
                        + " {'error':{'class':'GenericError','desc':'command echo cannot be executed out of band'}}",
                "{'execute':'echo','exec-oob':'echo'} | {'error':{'class':'GenericError','desc':'a request has either"
                        + " execute or exec-oob, not both'}}",
                "{'execute':1} | {'error':{'class':'GenericError','desc':'execute: expected a string'}}",
                "{'execute':'echo','arguments':[]} |"
                        + " {'error':{'class':'GenericError','desc':'arguments: expected an object'}}",
                "{'id':4} | {'error':{'class':'GenericError','desc':'a request needs a member execute'},'id':4}",
                "[] | {'error':{'class':'GenericError','desc':'expected a request, which is an object'}}",
                "{'execute':'silent','control':1} |"
                        + " {'error':{'class':'GenericError','desc':'a request has no member \\'control\\''}}",
            })
    void requestIsAnswered(String request, String reply) {
        String expected = reply == null
                ? null
                : reply.replace("\\'", "\\~").replace('\'', '"').replace("~", "\"");
        assertThat(dispatcher.dispatch(request.replace('\'', '"')).orElse(null)).isEqualTo(expected);
    }

    @Test
    void malformedRequestIsAnsweredWithoutId() {
        assertThat(dispatcher.dispatch("{\"id\":1,").orElseThrow())
                .startsWith("{\"error\":{\"class\":\"GenericError\"");
        assertThat(dispatcher.dispatch("{\"id\":1,").orElseThrow()).doesNotContain("\"id\"");
    }

    @Test
    void outOfBandIsUnknownUnlessAllowed() {
        assertThat(Dispatcher.builder().handlers(HANDLERS).build().dispatch("{\"exec-oob\":\"fail\"}"))
                .contains("{\"error\":{\"class\":\"GenericError\",\"desc\":\"a request has no member"
                        + " \\\"exec-oob\\\"\"}}");
    }

    @Test
    void defectsOfHandlersPass() {
        assertThatThrownBy(() -> dispatcher.dispatch("{\"execute\":\"fail\",\"arguments\":{\"name\":\"defect\"}}"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Dispatcher.builder().handlers(HANDLERS).handlers(HANDLERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two handlers for command echo");
    }

    @Test
    void handlersThatSayNothingAreNamedByTheirCommand() {
        assertThat(dispatcher.dispatch("{\"execute\":\"fail\",\"arguments\":{\"name\":\"bare\"}}"))
                .contains("{\"error\":{\"class\":\"GenericError\",\"desc\":\"command fail: invalid argument\"}}");
        Dispatcher defective = Dispatcher.builder().handler(nullForEcho()).build();
        assertThatThrownBy(() -> defective.dispatch("{\"execute\":\"echo\",\"arguments\":{\"mode\":\"normal\"}}"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("command echo: its handler returned null");
    }

    @SuppressWarnings("NullAway")
    private static CommandHandler<Limits, Limits> nullForEcho() {
        return CommandHandler.of(ECHO, limits -> null);
    }

    @Test
    void repliesAreAscii() {
        assertThat(dispatcher.dispatch("{\"execute\":\"names\",\"arguments\":{\"\u00e4\":1}}"))
                .contains("{\"return\":[\"\\u00E4\"]}");
    }

    @Test
    void clientTalksToDispatcher() {
        Client client = new Client(dispatcher::dispatch);

        assertThat(client.call(ECHO, new Limits().setMode(MigMode.NORMAL)))
                .isEqualTo(new Limits().setMode(MigMode.NORMAL));
        assertThat(client.call(FAIL, new Node().setName("ok"))).isEqualTo(NoResult.NONE);
        assertThatThrownBy(() -> client.call(FAIL, new Node().setName("class")))
                .isInstanceOfSatisfying(CommandException.class, e -> {
                    assertThat(e.errorClass()).isEqualTo("DeviceNotFound");
                    assertThat(e.description()).isEqualTo("no such device");
                });
        assertThatThrownBy(
                        () -> new Client(request -> Optional.of("{}")).call(ECHO, new Limits().setMode(MigMode.NORMAL)))
                .hasMessage("expected a reply with a member return, or error with class and desc");
    }
}
