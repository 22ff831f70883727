package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Map;

/** Executes commands on a server over a transport. Replies are read leniently. */
public final class Client {

    private final Transport transport;

    /** A client of the server at the other end. */
    public Client(Transport transport) {
        this.transport = transport;
    }

    /**
     * Executes a command and waits for its result.
     *
     * @throws CommandException if the server replies that it failed
     * @throws InputException if the reply is none
     */
    public <A extends Writable, R> R call(CommandType<A, R> type, A arguments) {
        String reply = transport.exchange(JsonWriter.ascii().toJson(new Request(type.name(), arguments)));
        Object message = JsonReader.lenient().read(reply, InputVisitor::any);
        if (message instanceof Map<?, ?> members) {
            Object result = members.get("return");
            if (result != null) {
                return type.result().read(PlainInput.lenient(result, "return"));
            }
            if (members.get("error") instanceof Map<?, ?> error) {
                throw new CommandException(String.valueOf(error.get("class")), String.valueOf(error.get("desc")));
            }
        }
        throw new InputException("", "expected a reply with a member return or error");
    }
}
