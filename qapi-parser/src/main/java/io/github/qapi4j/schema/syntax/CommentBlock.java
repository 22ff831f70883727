package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * A doc comment as it stands in the file, its marks taken off (qapi-language §6.1).
 *
 * @param position the opening {@code ##} (its column is 1-based); the comment's first line
 * @param lines the inner lines; blank source lines between them are left out
 * @param end where the closing {@code ##} stands; where reading stopped if the block is not closed
 * @param closed whether the closing {@code ##} was found. If not, the parser reports Q-DOC-002 or Q-DOC-003 at
 *     {@code end} after the reader is done, and the checks that belong to the close are not made
 */
public record CommentBlock(Position position, List<Line> lines, Position end, boolean closed) {

    public CommentBlock {
        lines = List.copyOf(lines);
    }

    /**
     * The lines that a grammar takes: of those that are malformed only the first of all, and such as seem to open a part and
     * to lack no more than a space.
     */
    public List<Line> soundLines() {
        if (lines.stream().noneMatch(Line::malformed)) {
            return lines;
        }
        List<Line> sound = new ArrayList<>(lines);
        sound.subList(1, sound.size()).removeIf(line -> line.malformed() && !line.opensPart());
        return sound;
    }

    /**
     * An inner line.
     *
     * @param text what follows {@code # }, without trailing white space; empty for {@code #} alone
     * @param position where the {@code #} stands
     * @param malformed whether something other than a space follows the {@code #} (Q-DOC-004, which the reader reports
     *     in its order); {@code text} is then what follows the {@code #}
     */
    public record Line(String text, Position position, boolean malformed) {
        private boolean opensPart() {
            int space = text.indexOf(' ');
            String word = space < 0 ? text : text.substring(0, space);
            return word.endsWith(":");
        }
    }
}
