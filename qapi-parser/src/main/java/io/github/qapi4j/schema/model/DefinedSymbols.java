package io.github.qapi4j.schema.model;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The build that a schema is seen for, as users write it: {@code all} keeps every conditional thing with its condition,
 * {@code none} defines no symbol, and a list such as {@code CONFIG_LINUX,CONFIG_KVM} defines those.
 *
 * @param symbols the symbols defined, or empty to keep every conditional thing
 */
public record DefinedSymbols(Optional<Set<String>> symbols) {

    /** Every conditional thing, with its condition. */
    public static final DefinedSymbols ALL = new DefinedSymbols(Optional.empty());

    private static final String ALL_TEXT = "all";
    private static final String NONE_TEXT = "none";
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9_]*");

    public DefinedSymbols {
        symbols = symbols.map(Set::copyOf);
    }

    /**
     * Reads what a user wrote.
     *
     * @throws IllegalArgumentException if it is neither {@code all}, {@code none} nor a list of symbols
     */
    public static DefinedSymbols parse(String text) {
        if (text.equals(ALL_TEXT)) {
            return ALL;
        }
        SortedSet<String> symbols = new TreeSet<>();
        if (!text.equals(NONE_TEXT)) {
            for (String part : text.split(",", -1)) {
                String symbol = part.trim();
                if (!SYMBOL.matcher(symbol).matches()) {
                    throw new IllegalArgumentException("'" + text
                            + "' is neither 'all', 'none' nor a list of symbols such as CONFIG_LINUX,CONFIG_KVM");
                }
                symbols.add(symbol);
            }
        }
        return new DefinedSymbols(Optional.of(symbols));
    }

    /** The text that is read back as the same, its symbols sorted. */
    @Override
    public String toString() {
        return symbols.map(defined -> defined.isEmpty() ? NONE_TEXT : String.join(",", new TreeSet<>(defined)))
                .orElse(ALL_TEXT);
    }
}
