package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.ValueShape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Guesses which of the things that went are things that came under another name: by similar texts, or, without texts, by
 * the same place in the order.
 */
final class RenameGuess {

    /** The share of common words from which on two texts are taken for the same. */
    private static final double SIMILAR = 0.6;

    private final List<String> oldOrder;
    private final List<String> nowOrder;

    RenameGuess(List<String> oldOrder, List<String> nowOrder) {
        this.oldOrder = oldOrder;
        this.nowOrder = nowOrder;
    }

    /** Pairs of members, old to new, of the same type and optionality. */
    Map<MemberShape, MemberShape> members(List<MemberShape> gone, List<MemberShape> fresh) {
        return pairs(
                gone,
                fresh,
                (old, now) -> now.type().equals(old.type())
                        && now.optional() == old.optional()
                        && alike(
                                old.name(),
                                old.traits().text(),
                                now.name(),
                                now.traits().text()));
    }

    /** Pairs of values, old to new. */
    Map<ValueShape, ValueShape> values(List<ValueShape> gone, List<ValueShape> fresh) {
        return pairs(
                gone,
                fresh,
                (old, now) -> alike(
                        old.name(),
                        old.traits().text(),
                        now.name(),
                        now.traits().text()));
    }

    /** Only what has exactly one counterpart, which is nobody else's. */
    private static <T> Map<T, T> pairs(List<T> gone, List<T> fresh, BiPredicate<T, T> same) {
        Map<T, T> pairs = new LinkedHashMap<>();
        for (T old : gone) {
            List<T> candidates =
                    fresh.stream().filter(now -> same.test(old, now)).toList();
            if (candidates.size() == 1 && !pairs.containsValue(candidates.get(0))) {
                pairs.put(old, candidates.get(0));
            }
        }
        return pairs;
    }

    /** Whether two texts are alike; without texts, whether two names stand at the same place. */
    boolean alike(String oldName, String oldText, String nowName, String nowText) {
        if (oldText.isBlank() && nowText.isBlank()) {
            return oldOrder.size() == nowOrder.size() && oldOrder.indexOf(oldName) == nowOrder.indexOf(nowName);
        }
        Set<String> old = words(oldText);
        Set<String> now = words(nowText);
        Set<String> all = new HashSet<>(old);
        all.addAll(now);
        old.retainAll(now);
        return !all.isEmpty() && old.size() >= SIMILAR * all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        words.remove("");
        return words;
    }
}
