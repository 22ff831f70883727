package io.github.qapi4j.runtime.protocol;

/** Carries a request to a server and its reply back: over a socket, or within a test. */
@FunctionalInterface
public interface Transport {

    /**
     * Exchanges one message for another; lets events that come between pass by.
     *
     * @param request a JSON object on one line, without line end
     * @return the reply, a JSON object
     */
    String exchange(String request);
}
