package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.json.JsonReader;
import io.github.qapi4j.runtime.json.JsonWriter;
import io.github.qapi4j.runtime.value.PlainInput;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import io.github.qapi4j.runtime.visitor.Writable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns requests into calls of command handlers, and what comes of them into replies (qapi-language §10). */
public final class Dispatcher {

    private final Map<String, CommandHandler<?, ?>> handlers;
    private final boolean oob;
    private final Policy policy;

    private Dispatcher(Map<String, CommandHandler<?, ?>> handlers, boolean oob, Policy policy) {
        this.handlers = handlers;
        this.oob = oob;
        this.policy = policy;
    }

    /** Starts a dispatcher without commands. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Executes a request.
     *
     * <p>A CommandException of the handler becomes an error of its class, and an IllegalArgumentException, which setters
     * throw, a GenericError; any other exception is a defect of the handler, and passes.
     *
     * @param request a JSON object
     * @return the reply, one line without line end; empty if the command succeeded and is one that completes without
     */
    public Optional<String> dispatch(String request) {
        Object message;
        try {
            message = JsonReader.strict().read(request, InputVisitor::any);
        } catch (InputException e) {
            return text(Reply.error(CommandException.generic(String.valueOf(e.getMessage())), null));
        }
        return reply(message).flatMap(Dispatcher::text);
    }

    /**
     * An event as the policy lets it be sent.
     *
     * @return the message, one line without line end; empty if the policy hides the event
     */
    public Optional<String> message(Event<?> event) {
        return policy.hides(event.type().features())
                ? Optional.empty()
                : text(out -> event.write(new PolicyOutput(out, policy), policy));
    }

    private Optional<Reply> reply(Object message) {
        Object id = message instanceof Map<?, ?> members ? members.get("id") : null;
        try {
            RequestMessage request = RequestMessage.of(message, oob);
            return execute(find(request), request, id);
        } catch (CommandException e) {
            return Optional.of(Reply.error(e, id));
        } catch (InputException | IllegalArgumentException e) {
            return Optional.of(Reply.error(CommandException.generic(String.valueOf(e.getMessage())), id));
        }
    }

    private CommandHandler<?, ?> find(RequestMessage request) {
        CommandHandler<?, ?> handler = handlers.get(request.command());
        if (handler == null || policy.rejects(handler.type().features(), "command " + request.command())) {
            throw CommandException.notFound(request.command());
        }
        if (request.outOfBand() && !handler.type().is(CommandFlag.ALLOW_OOB)) {
            throw CommandException.generic("command " + request.command() + " cannot be executed out of band");
        }
        return handler;
    }

    private <A extends Writable, R> Optional<Reply> execute(
            CommandHandler<A, R> handler, RequestMessage request, @Nullable Object id) {
        CommandType<A, R> type = handler.type();
        InputVisitor arguments = new PolicyInput(PlainInput.strict(request.arguments()), policy);
        R result = call(handler, type.arguments().read(arguments));
        if (type.is(CommandFlag.NO_SUCCESS_RESPONSE)) {
            return Optional.empty();
        }
        return Optional.of(Reply.success(out -> type.resultWriter().write(new PolicyOutput(out, policy), result), id));
    }

    private static <A extends Writable, R> R call(CommandHandler<A, R> handler, A arguments) {
        String command = "command " + handler.type();
        @Nullable R result;
        try {
            result = handler.call().call(arguments);
        } catch (IllegalArgumentException e) {
            // This is what setters throw: a handler need not check what the types check already.
            String message = e.getMessage();
            throw CommandException.generic(message == null ? command + ": invalid argument" : message);
        }
        return Objects.requireNonNull(result, command + ": its handler returned null");
    }

    private static Optional<String> text(Writable reply) {
        return Optional.of(JsonWriter.ascii().toJson(reply));
    }

    /** Collects what a dispatcher dispatches to. */
    public static final class Builder {

        private final Map<String, CommandHandler<?, ?>> handlers = new LinkedHashMap<>();
        private boolean oob;
        private Policy policy = Policy.ACCEPT;

        private Builder() {}

        /** Adds a command; throws IllegalArgumentException if there is one of that name. */
        public Builder handler(CommandHandler<?, ?> handler) {
            if (handlers.putIfAbsent(handler.type().name(), handler) != null) {
                throw new IllegalArgumentException("two handlers for command " + handler.type());
            }
            return this;
        }

        /** Adds commands; throws IllegalArgumentException if there is one of the same name. */
        public Builder handlers(Collection<? extends CommandHandler<?, ?>> all) {
            all.forEach(this::handler);
            return this;
        }

        /** Allows requests out of band; they are refused otherwise. */
        public Builder outOfBand() {
            oob = true;
            return this;
        }

        /** Sets what is done about what is deprecated or unstable; all is accepted otherwise. */
        public Builder policy(Policy other) {
            policy = other;
            return this;
        }

        /** A dispatcher to what was added so far. */
        public Dispatcher build() {
            return new Dispatcher(new LinkedHashMap<>(handlers), oob, policy);
        }
    }
}
