package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.ValueShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Guesses which of the things that went are things that came under another name: by similar texts, or, without texts, by
 * the same place in the order.
 */
final class RenameGuess {

    /** The share of common words from which on two texts are taken for the same. */
    private static final double SIMILAR = 0.6;
    /** The most pairs that are looked at: where more went and came, it was no renaming. */
    private static final int MOST_PAIRS = 10_000;

    private final Map<String, Integer> oldOrder;
    private final Map<String, Integer> nowOrder;
    private final Map<String, Set<String>> words = new HashMap<>();

    RenameGuess(List<String> oldOrder, List<String> nowOrder) {
        this.oldOrder = places(oldOrder);
        this.nowOrder = places(nowOrder);
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.putIfAbsent(name, places.size()));
        return places;
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

    /** Pairs of commands or events of one shape, old to new, of which only the texts are left to compare. */
    static Map<Operation, Operation> operations(List<Operation> gone, List<Operation> fresh) {
        RenameGuess guess = new RenameGuess(List.of(""), List.of(""));
        return pairs(
                gone,
                fresh,
                (old, now) ->
                        guess.alike("", old.traits().text(), "", now.traits().text()));
    }

    /** Only what has exactly one counterpart, whose only counterpart it is. */
    private static <T> Map<T, T> pairs(List<T> gone, List<T> fresh, BiPredicate<T, T> same) {
        Map<T, T> pairs = new LinkedHashMap<>();
        if ((long) gone.size() * fresh.size() > MOST_PAIRS) {
            return pairs;
        }
        Map<T, List<T>> origins = new HashMap<>();
        for (T old : gone) {
            List<T> candidates =
                    fresh.stream().filter(now -> same.test(old, now)).toList();
            candidates.forEach(now ->
                    origins.computeIfAbsent(now, key -> new ArrayList<>()).add(old));
            if (candidates.size() == 1) {
                pairs.put(old, candidates.get(0));
            }
        }
        pairs.values().removeIf(now -> origins.getOrDefault(now, List.of()).size() != 1);
        return pairs;
    }

    /** Whether two texts are alike; without texts, whether two names stand at the same place. */
    private boolean alike(String oldName, String oldText, String nowName, String nowText) {
        if (oldText.isBlank() && nowText.isBlank()) {
            return oldOrder.size() == nowOrder.size() && Objects.equals(oldOrder.get(oldName), nowOrder.get(nowName));
        }
        Set<String> old = words(oldText);
        Set<String> now = words(nowText);
        Set<String> all = new HashSet<>(old);
        all.addAll(now);
        int common = old.size() + now.size() - all.size();
        return !all.isEmpty() && common >= SIMILAR * all.size();
    }

    private Set<String> words(String text) {
        return words.computeIfAbsent(text, key -> {
            Set<String> found =
                    new HashSet<>(Arrays.asList(key.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
            found.remove("");
            return found;
        });
    }
}
