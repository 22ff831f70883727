package io.github.qapi4j.runtime.protocol;

import io.github.qapi4j.runtime.visitor.InputProblems;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as a server takes it. */
record RequestMessage(String command, boolean outOfBand, Object arguments) {

    private static final Set<String> MEMBERS = Set.of(Request.IN_BAND, "arguments", "id");

    /** Checks a message; {@code exec-oob} is unknown unless it is allowed. */
    static RequestMessage of(Object message, boolean oob) {
        if (!(message instanceof Map<?, ?> members)) {
            throw CommandException.generic("expected a request, which is an object");
        }
        for (Object name : members.keySet()) {
            if (!MEMBERS.contains(name) && !(oob && name.equals(Request.OUT_OF_BAND))) {
                throw CommandException.generic("a request has no member " + InputProblems.quoted(name.toString()));
            }
        }
        String inBand = command(members, Request.IN_BAND);
        String outOfBand = command(members, Request.OUT_OF_BAND);
        if (inBand != null && outOfBand != null) {
            throw CommandException.generic("a request has either execute or exec-oob, not both");
        }
        String command = inBand != null ? inBand : outOfBand;
        if (command == null) {
            throw CommandException.generic("a request needs a member execute");
        }
        Object arguments = members.get("arguments");
        if (arguments != null && !(arguments instanceof Map)) {
            throw CommandException.generic("arguments: expected an object");
        }
        return new RequestMessage(command, outOfBand != null, arguments == null ? Map.of() : arguments);
    }

    private static @Nullable String command(Map<?, ?> members, String name) {
        Object command = members.get(name);
        if (command != null && !(command instanceof String)) {
            throw CommandException.generic(name + ": expected a string");
        }
        return (String) command;
    }
}
