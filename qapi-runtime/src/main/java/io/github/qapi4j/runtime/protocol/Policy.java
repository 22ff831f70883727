package io.github.qapi4j.runtime.protocol;

import java.util.Set;

/**
 * What a server does about what is deprecated or unstable (qapi-language §9.5).
 *
 * @param deprecatedInput about deprecated commands, arguments and enum values that are used
 * @param unstableInput about unstable ones
 * @param deprecatedOutput about deprecated members of results and events, and deprecated events
 * @param unstableOutput about unstable ones
 */
public record Policy(Input deprecatedInput, Input unstableInput, Output deprecatedOutput, Output unstableOutput) {

    /** Everything is taken and shown. */
    public static final Policy ACCEPT = new Policy(Input.ACCEPT, Input.ACCEPT, Output.ACCEPT, Output.ACCEPT);

    /** Nothing deprecated is taken or shown: what a client should be tested with. */
    public static final Policy WITHOUT_DEPRECATED = new Policy(Input.REJECT, Input.ACCEPT, Output.HIDE, Output.ACCEPT);

    private static final String DEPRECATED = "deprecated";
    private static final String UNSTABLE = "unstable";

    /** What is done about input. */
    public enum Input {
        /** It is taken. */
        ACCEPT,
        /** It is refused with an error. */
        REJECT,
        /** The dispatcher throws IllegalStateException, so that tests cannot overlook it. */
        CRASH
    }

    /** What is done about output. */
    public enum Output {
        /** It is shown. */
        ACCEPT,
        /** It is left out. */
        HIDE
    }

    /** Whether something with these features is refused as input; throws IllegalStateException if that is to crash. */
    boolean rejects(Set<String> features, String what) {
        return rejects(features, DEPRECATED, deprecatedInput, what) || rejects(features, UNSTABLE, unstableInput, what);
    }

    /** Whether something with these features is left out of output. */
    boolean hides(Set<String> features) {
        return (deprecatedOutput == Output.HIDE && features.contains(DEPRECATED))
                || (unstableOutput == Output.HIDE && features.contains(UNSTABLE));
    }

    private static boolean rejects(Set<String> features, String feature, Input policy, String what) {
        if (policy == Input.ACCEPT || !features.contains(feature)) {
            return false;
        }
        if (policy == Input.CRASH) {
            throw new IllegalStateException(what + " is " + feature + ", which the policy makes a crash");
        }
        return true;
    }
}
