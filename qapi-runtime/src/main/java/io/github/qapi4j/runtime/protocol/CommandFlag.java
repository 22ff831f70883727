package io.github.qapi4j.runtime.protocol;

/** What the schema says of a command besides its types (qapi-language §5.9). */
public enum CommandFlag {
    /** May be executed out of band, by {@code exec-oob}. */
    ALLOW_OOB,
    /** May be executed before the machine is configured. */
    ALLOW_PRECONFIG,
    /** Runs in a coroutine in the reference; says nothing to us. */
    COROUTINE,
    /** Completes without a reply. */
    NO_SUCCESS_RESPONSE
}
