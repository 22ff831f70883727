package io.github.qapi4j.schema.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one most likely means, by the number of single-character slips between them. */
public final class NearestName {

    private static final int LONGEST = 80;
    private static final int MOST_KNOWN = 10_000;
    private static final int CHARACTERS_PER_SLIP = 3;
    private static final int MOST_SLIPS = 3;

    private NearestName() {}

    /** The nearest name, the first of several as near; empty if none is near enough to be meant. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST || known.size() > MOST_KNOWN) {
            return Optional.empty();
        }
        String plain = plain(wrong);
        int best = Math.min(MOST_SLIPS, Math.max(1, wrong.length() / CHARACTERS_PER_SLIP)) + 1;
        Optional<String> nearest = Optional.empty();
        for (String name : known) {
            if (!name.equals(wrong) && Math.abs(name.length() - wrong.length()) < best) {
                int slips = distance(plain, plain(name), best);
                if (slips < best) {
                    best = slips;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest;
    }

    /** The text of a help line that proposes the nearest name; empty if none is near. */
    public static Optional<String> help(String wrong, Collection<String> known) {
        return of(wrong, known).map(name -> "did you mean '" + name + "'?");
    }

    /** The diagnostic, with a help line if a name is near. */
    public static Diagnostic suggest(Diagnostic diagnostic, String wrong, Collection<String> known) {
        return help(wrong, known).map(diagnostic::withHelp).orElse(diagnostic);
    }

    // Case and the kind of dash are forgiven: they are the commonest slips.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The Damerau-Levenshtein distance (adjacent swaps count one), or {@code bound} if it is not below. */
    private static int distance(String a, String b, int bound) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                current[j] = cost;
                least = Math.min(least, cost);
            }
            if (least >= bound) {
                return bound;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return Math.min(last[b.length()], bound);
    }
}
