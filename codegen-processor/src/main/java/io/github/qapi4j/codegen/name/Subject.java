package io.github.qapi4j.codegen.name;

/**
 * Something that has a Java name.
 *
 * @param role what in Java the name is for
 * @param definition the definition, or for a module the module, that it belongs to
 * @param part the member, value, branch or alternative; empty for the definition itself
 */
record Subject(Role role, String definition, String part) {

    /** What a name is for. */
    enum Role {
        TYPE,
        COMMAND,
        EVENT,
        DATA,
        MODULE,
        METHOD,
        PROPERTY,
        CONSTANT,
        NESTED
    }

    /** How configuration and messages write it: {@code MigMode}, {@code MigMode.cpr-reboot}. */
    String key() {
        return part.isEmpty() ? definition : definition + "." + part;
    }
}
