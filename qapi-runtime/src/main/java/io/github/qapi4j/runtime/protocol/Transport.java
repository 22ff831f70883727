package io.github.qapi4j.runtime.protocol;

import java.util.Optional;

/** Carries a request to a server and its reply back: over a socket, or within a test. */
@FunctionalInterface
public interface Transport {

    /**
     * Exchanges one message for another; lets events that come between pass by.
     *
     * <p>A command that succeeds may be one that completes without a reply, such as one that ends the server. Who cannot tell
     * from the connection that none will come overrides {@link #exchangeSilent}.
     *
     * @param request a JSON object on one line, without line end
     * @return the reply, a JSON object; empty if none came
     */
    Optional<String> exchange(String request);

    /**
     * Exchanges a request to which only a failure is replied; waits for that as long as the transport thinks fit.
     *
     * @param request a JSON object on one line, without line end
     * @return the reply, a JSON object; empty if none came
     */
    default Optional<String> exchangeSilent(String request) {
        return exchange(request);
    }
}
