package io.github.qapi4j.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exception as a POM writes it: a finding that someone has looked at and accepted. */
public final class AcceptedChange {

    /** The id of the rule. */
    private @Nullable String rule;

    /** The subject, in which <code>*</code> stands for anything. */
    private @Nullable String subject;

    /** The cause: <code>unreachable</code>, <code>never-sent</code>, <code>always-present</code>, <code>was-unusable</code>, <code>deprecated-long-ago</code> or <code>accepted</code>. */
    private @Nullable String because;

    /** Why, in a sentence. */
    private @Nullable String reason;

    /** Where to read more. */
    private @Nullable String link;

    /** The baseline that it belongs to. */
    private @Nullable String from;

    /** The last day that it holds, or the release from which on it does not. */
    private @Nullable String until;

    /** The keys of a policy file with what was set. */
    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        put(entries, "rule", rule);
        put(entries, "subject", subject);
        put(entries, "because", because);
        put(entries, "reason", reason);
        put(entries, "link", link);
        put(entries, "from", from);
        put(entries, "until", until);
        return entries;
    }

    private static void put(Map<String, String> entries, String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, value.strip());
        }
    }
}
