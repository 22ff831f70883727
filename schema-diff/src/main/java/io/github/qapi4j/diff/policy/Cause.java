package io.github.qapi4j.diff.policy;

import java.util.Arrays;
import java.util.Optional;

/** Why a finding may be accepted. */
public enum Cause {
    /** It cannot occur any more, so that its removal makes no difference. */
    UNREACHABLE("unreachable", true),
    /** The value is never sent. */
    NEVER_SENT("never-sent", true),
    /** The member is still always sent. */
    ALWAYS_PRESENT("always-present", true),
    /** The builds concerned could not use it before either. */
    WAS_UNUSABLE("was-unusable", false),
    /** It was deprecated longer than the releases given show. */
    DEPRECATED_LONG_AGO("deprecated-long-ago", false),
    /** The break is wanted. */
    ACCEPTED("accepted", false);

    private final String word;
    private final boolean onlyIntrospection;

    Cause(String word, boolean onlyIntrospection) {
        this.word = word;
        this.onlyIntrospection = onlyIntrospection;
    }

    /** The word in a policy file. */
    public String word() {
        return word;
    }

    /** Whether nothing changes on the wire then, only what introspection says. */
    public boolean onlyIntrospection() {
        return onlyIntrospection;
    }

    static Optional<Cause> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
