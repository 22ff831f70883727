package io.github.qapi4j.runtime.protocol;

/**
 * How a command is dispatched.
 *
 * @param successResponse whether success is answered
 * @param allowOob whether it may be executed out of band
 * @param allowPreconfig whether it may be executed before the machine is configured
 */
public record CommandFlags(boolean successResponse, boolean allowOob, boolean allowPreconfig) {

    /** The flags of a command that declares none. */
    public static final CommandFlags DEFAULT = new CommandFlags(true, false, false);
}
