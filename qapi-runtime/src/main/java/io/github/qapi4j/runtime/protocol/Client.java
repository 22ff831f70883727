package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Map;
import java.util.Optional;

/** Executes commands on a server over a transport. Replies are read leniently. */
public final class Client {

    private final Transport transport;

    /** A client of the server at the other end. */
    public Client(Transport transport) {
        this.transport = transport;
    }

    /**
     * Executes a command and waits for its result; one that completes without a reply is not waited for longer than the
     * transport does.
     *
     * @return its result; if it completed without a reply, what {@link CommandType#result} makes of an empty object
     * @throws CommandException if the server replies that it failed
     * @throws InputException if the reply is none, or did not come
     */
    public <A extends Writable, R> R call(CommandType<A, R> type, A arguments) {
        return call(type, arguments, Request.IN_BAND);
    }

    /**
     * Executes a command out of band: ahead of those that wait, if the server has agreed to that.
     *
     * @return its result, as {@link #call}
     * @throws IllegalArgumentException if the schema does not allow it for the command
     * @throws CommandException if the server replies that it failed
     * @throws InputException if the reply is none, or did not come
     */
    public <A extends Writable, R> R callOutOfBand(CommandType<A, R> type, A arguments) {
        if (!type.is(CommandFlag.ALLOW_OOB)) {
            throw new IllegalArgumentException("command " + type + " cannot be executed out of band");
        }
        return call(type, arguments, Request.OUT_OF_BAND);
    }

    private <A extends Writable, R> R call(CommandType<A, R> type, A arguments, String how) {
        String request = JsonWriter.ascii().toJson(new Request(how, type.name(), arguments));
        boolean silent = type.is(CommandFlag.NO_SUCCESS_RESPONSE);
        Optional<String> reply = silent ? transport.exchangeSilent(request) : transport.exchange(request);
        if (reply.isEmpty() && silent) {
            return type.result().read(PlainInput.lenient(Map.of(), "return"));
        }
        String message = reply.orElseThrow(() -> new InputException("", "no reply to command " + type));
        return type.result().read(PlainInput.lenient(result(message), "return"));
    }

    /** What a reply returns; throws what it says has failed. */
    private static Object result(String message) {
        if (JsonReader.lenient().read(message, InputVisitor::any) instanceof Map<?, ?> members) {
            Object result = members.get("return");
            if (result != null) {
                return result;
            }
            if (members.get("error") instanceof Map<?, ?> error
                    && error.get("class") instanceof String errorClass
                    && error.get("desc") instanceof String description) {
                throw new CommandException(errorClass, description);
            }
        }
        throw new InputException("", "expected a reply with a member return, or error with class and desc");
    }
}
