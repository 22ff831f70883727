package io.github.qapi4j.codegen.javadoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a list item.
 *
 * @param numbered whether it is a number or letter, not a bullet
 * @param width the column at which the item's text starts
 */
record ListMarker(boolean numbered, int width) {

    private static final Pattern BULLET = Pattern.compile("[-*+\u2022](?: +|$)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\((?:\\d{1,9}|[a-z])\\)|(?:\\d{1,9}|#|[a-z])[.)])(?: +|$)");

    /** The marker that a line starts with. */
    static Optional<ListMarker> of(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            return Optional.of(new ListMarker(false, bullet.end()));
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Optional.of(new ListMarker(true, number.end())) : Optional.empty();
    }

    /** Whether a list starts at a line; if its second line is not indented, it is a paragraph that happens to look so. */
    static boolean opensList(List<String> lines, int index) {
        if (of(lines.get(index)).isEmpty()) {
            return false;
        }
        String below = index + 1 < lines.size() ? lines.get(index + 1) : "";
        return Lines.isBlank(below) || Lines.indent(below) > 0 || of(below).isPresent();
    }
}
