package io.github.qapi4j.codegen.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
        NESTED;

        /** Whether a word in a name map is one. */
        static boolean isOne(String word) {
            return Arrays.stream(values()).anyMatch(role -> role.toString().equals(word));
        }

        /** All of them, for messages. */
        static String all() {
            return Arrays.stream(values()).map(Role::toString).collect(Collectors.joining(", "));
        }

        /** How a name map writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
