package io.github.qapi4j.runtime.protocol;

import java.io.IOException;

/** Carries a request to a server and its reply back. */
@FunctionalInterface
public interface Transport {

    /**
     * Sends a request and waits for its reply.
     *
     * @param request one JSON object without a line end
     * @return the reply, one JSON object; whatever else the server sends meanwhile is the transport's to keep or to drop
     * @throws IOException if there is no reply to be had
     */
    String exchange(String request) throws IOException;
}
