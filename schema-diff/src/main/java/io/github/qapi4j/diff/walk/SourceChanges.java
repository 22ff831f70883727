package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.rule.RuleRow;
import io.github.qapi4j.diff.rule.Severity;
import io.github.qapi4j.diff.rule.Verdict;
import io.github.qapi4j.diff.surface.Traits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes changes of generated Java, which are about classes by name and not about ways from a command. */
final class SourceChanges {

    private final Walk walk;
    private final Map<Subject, Site> sites = new HashMap<>();

    SourceChanges(Walk walk) {
        this.walk = walk;
    }

    void removed(RuleRow row, Subject holder, List<Step> steps, Traits gone, String message, String before) {
        walk.add(walk.removal(row, site(holder), steps, gone, message, before));
    }

    void added(RuleRow row, Subject holder, List<Step> steps, Traits fresh, String message, String after) {
        walk.add(walk.addition(row, site(holder), steps, fresh, message, after));
    }

    void changed(RuleRow row, Subject holder, List<Step> steps, Traits old, Traits now, JavaType from, JavaType to) {
        String message = "Java type changed from " + from + " to " + to;
        Change change = walk.change(row, spot(holder, steps, old, now), message, from.toString(), to.toString());
        walk.add(to.offersAllOf(from) ? change.judged(Verdict.of(Severity.COMPATIBLE)) : change);
    }

    void changed(RuleRow row, Subject holder, Traits old, Traits now, String message, String before, String after) {
        walk.changed(row, spot(holder, List.of(), old, now), message, before, after);
    }

    private Spot spot(Subject holder, List<Step> steps, Traits old, Traits now) {
        return new Spot(site(holder), steps, old, now);
    }

    private Site site(Subject holder) {
        return sites.computeIfAbsent(holder, walk::aside);
    }
}
