package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.surface.Facet;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.schema.doc.Since;
import io.github.qapi4j.schema.model.Feature;
import java.util.List;
import java.util.Optional;

/** What else to say about something new: born deprecated, named against its features, without or with an old release. */
final class Newcomer {

    private static final String EXPERIMENTAL = "x-";

    private final Walk walk;
    private Optional<Release> newest = Optional.empty();
    private boolean lookedForNewest;

    Newcomer(Walk walk) {
        this.walk = walk;
    }

    /** Examines a new member or value, whose own text tells its release. */
    void examine(Site site, List<Step> steps, String name, Traits traits) {
        features(site, steps, name, traits);
        since(site, steps, name, traits, Since.of(traits.text()));
    }

    /** Examines a new command or event, whose {@code Since:} section tells its release. */
    void examineDefinition(Site site, String name, Traits traits) {
        features(site, List.of(), name, traits);
        Optional<String> section = Optional.ofNullable(traits.sections().get("Since"));
        since(site, List.of(), name, traits, section.flatMap(text -> Since.of("since " + text.strip())));
    }

    private void features(Site site, List<Step> steps, String name, Traits traits) {
        if (traits.has(Feature.DEPRECATED)) {
            walk.add(walk.addition(
                    RuleRow.NEW_MEMBER_DEPRECATED, site, steps, traits, name + " is new and deprecated already", name));
        }
        boolean prefixed = name.startsWith(EXPERIMENTAL);
        if (prefixed && !traits.unstable()) {
            String message = name + " is named as experimental, but has no feature unstable";
            walk.add(walk.addition(RuleRow.X_PREFIX_WITHOUT_UNSTABLE, site, steps, traits, message, name));
        } else if (!prefixed && traits.unstable()) {
            String message = name + " is unstable, but not named as experimental";
            walk.add(walk.addition(RuleRow.UNSTABLE_WITHOUT_X_PREFIX, site, steps, traits, message, name));
        }
    }

    private void since(Site site, List<Step> steps, String name, Traits traits, Optional<String> claimed) {
        if (!walk.shows(Facet.DOCUMENTATION) || newest().isEmpty()) {
            return;
        }
        if (claimed.isEmpty()) {
            String message = name + " is new, but its text does not say since when";
            walk.add(walk.addition(RuleRow.SINCE_MISSING, site, steps, traits, message, ""));
        } else if (Release.of(claimed.get()).compareTo(newest().get()) < 0) {
            String message = name + " is new, but its text says since " + claimed.get();
            walk.add(walk.addition(RuleRow.SINCE_OLDER_THAN_INTRODUCTION, site, steps, traits, message, claimed.get()));
        }
    }

    /**
     * The newest release that the baseline's texts name, looked for when something is new; empty if they name none, which
     * spares the candidate all questions about releases.
     */
    private Optional<Release> newest() {
        if (!lookedForNewest) {
            lookedForNewest = true;
            newest = Release.newest(walk.old());
        }
        return newest;
    }
}
