package io.github.qapi4j.runtime.protocol;

/** The classes of errors that a reply may name (qapi-language §10). */
public enum ErrorClass {
    /** Any error that clients need not tell from others. */
    GENERIC_ERROR("GenericError"),
    /** There is no such command, or not now. */
    COMMAND_NOT_FOUND("CommandNotFound"),
    /** A device is not active. */
    DEVICE_NOT_ACTIVE("DeviceNotActive"),
    /** A device does not exist. */
    DEVICE_NOT_FOUND("DeviceNotFound"),
    /** The kernel lacks a capability. */
    KVM_MISSING_CAP("KVMMissingCap");

    private final String wireName;

    ErrorClass(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
        return wireName;
    }
}
