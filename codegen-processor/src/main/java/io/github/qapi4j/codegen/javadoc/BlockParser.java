package io.github.qapi4j.codegen.javadoc;

import io.github.qapi4j.codegen.javadoc.Block.Definition;
import io.github.qapi4j.codegen.javadoc.Block.Definitions;
import io.github.qapi4j.codegen.javadoc.Block.Items;
import io.github.qapi4j.codegen.javadoc.Block.Literal;
import io.github.qapi4j.codegen.javadoc.Block.Paragraph;
import io.github.qapi4j.codegen.javadoc.Block.Quote;
import io.github.qapi4j.codegen.javadoc.Block.Titled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes reStructuredText apart into blocks. Never fails: what is no markup that it knows is a paragraph. What is nested
 * deeper than any text that was meant to be read is taken as one paragraph, too.
 */
final class BlockParser {

    private static final int MAX_DEPTH = 16;

    private final List<String> lines;
    private final int depth;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    private BlockParser(List<String> lines, int depth) {
        this.lines = lines;
        this.depth = depth;
    }

    /** The blocks of a text. */
    static List<Block> parse(String text) {
        return parse(text.lines().map(String::stripTrailing).toList(), 0);
    }

    /** The blocks of lines that stand at a depth of nesting. */
    static List<Block> parse(List<String> lines, int depth) {
        if (depth > MAX_DEPTH) {
            String text = String.join(" ", lines).strip();
            return text.isEmpty() ? List.of() : List.of(new Paragraph(text));
        }
        BlockParser parser = new BlockParser(lines, depth);
        while (parser.skipBlank()) {
            parser.block();
        }
        return parser.blocks;
    }

    private void block() {
        String line = lines.get(next);
        if (Lines.indent(line) > 0) {
            quote();
        } else if (line.startsWith("..") && (line.length() == 2 || line.charAt(2) == ' ')) {
            directive();
        } else if (line.equals("::")) {
            next++;
            literal();
        } else if (ListMarker.opensList(lines, next)) {
            list();
        } else if (SimpleTable.startsAt(lines, next)) {
            table();
        } else if (isUnderlined()) {
            blocks.add(new Titled(line, List.of()));
            next += 2;
        } else if (isOldHeading(line)) {
            blocks.add(new Titled(line.substring(line.indexOf(' ') + 1), List.of()));
            next++;
        } else if (isTerm()) {
            definitions();
        } else {
            paragraph();
        }
    }

    private void quote() {
        blocks.add(new Quote(parse(Lines.dedent(indented(1)), depth + 1)));
    }

    private void directive() {
        String line = lines.get(next);
        next++;
        Directive.parse(line, indented(1), depth).ifPresent(blocks::add);
    }

    private void literal() {
        List<String> content = Lines.trimmed(Lines.dedent(indented(1)));
        if (!content.isEmpty()) {
            blocks.add(new Literal(content));
        }
    }

    private void list() {
        ListMarker first = marker().orElseThrow();
        List<List<Block>> items = new ArrayList<>();
        Optional<ListMarker> marker = Optional.of(first);
        while (marker.isPresent() && marker.get().numbered() == first.numbered()) {
            int width = marker.get().width();
            List<String> item = new ArrayList<>();
            item.add(lines.get(next).substring(Math.min(width, lines.get(next).length())));
            next++;
            indented(1).forEach(line -> item.add(Lines.dedent(line, width)));
            items.add(parse(item, depth + 1));
            marker = skipBlank() && ListMarker.opensList(lines, next) ? marker() : Optional.empty();
        }
        blocks.add(new Items(first.numbered(), items));
    }

    private Optional<ListMarker> marker() {
        return ListMarker.of(lines.get(next));
    }

    private void table() {
        int end = SimpleTable.end(lines, next);
        blocks.add(SimpleTable.parse("", lines.subList(next, end)));
        next = end;
    }

    /** Whether a line of one punctuation character, as long as the current line, stands below it. */
    private boolean isUnderlined() {
        if (next + 1 >= lines.size()) {
            return false;
        }
        String below = lines.get(next + 1);
        return below.length() >= Math.max(3, lines.get(next).length()) && isRule(below);
    }

    private static boolean isRule(String line) {
        char first = line.charAt(0);
        return "=-~^\"'`#*+.:_".indexOf(first) >= 0 && line.chars().allMatch(c -> c == first);
    }

    /** Whether the line is a heading as releases before 10.2 had them: {@code == Pumps}. */
    private static boolean isOldHeading(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == '=') {
            i++;
        }
        return i > 0 && i + 1 < line.length() && line.charAt(i) == ' ';
    }

    private boolean isTerm() {
        return next + 1 < lines.size()
                && Lines.indent(lines.get(next + 1)) > 0
                && !lines.get(next).endsWith("::")
                && !lines.get(next).endsWith(".");
    }

    private void definitions() {
        List<Definition> definitions = new ArrayList<>();
        do {
            String term = lines.get(next);
            next++;
            definitions.add(new Definition(term, parse(Lines.dedent(indented(1)), depth + 1)));
        } while (skipBlank() && Lines.indent(lines.get(next)) == 0 && isTerm());
        blocks.add(new Definitions(definitions));
    }

    private void paragraph() {
        StringBuilder text = new StringBuilder();
        while (next < lines.size() && !Lines.isBlank(lines.get(next))) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(next).strip());
            next++;
            if (endsWithColons(text) && next < lines.size() && Lines.indent(lines.get(next)) > 0) {
                break;
            }
        }
        boolean announcesLiteral = endsWithColons(text);
        if (announcesLiteral) {
            // "Like this::" shows one colon, "like this ::" none.
            text.setLength(text.length() - 1);
            if (text.length() > 1 && text.charAt(text.length() - 2) == ' ') {
                text.setLength(text.length() - 2);
            }
        }
        blocks.add(new Paragraph(text.toString()));
        if (announcesLiteral) {
            literal();
        }
    }

    private static boolean endsWithColons(StringBuilder text) {
        int length = text.length();
        return length > 2 && text.charAt(length - 1) == ':' && text.charAt(length - 2) == ':';
    }

    /** The next lines as long as they are blank or indented by {@code least}, without the blank ones at the end. */
    private List<String> indented(int least) {
        int start = next;
        int end = next;
        while (next < lines.size() && (Lines.isBlank(lines.get(next)) || Lines.indent(lines.get(next)) >= least)) {
            next++;
            if (!Lines.isBlank(lines.get(next - 1))) {
                end = next;
            }
        }
        next = end;
        return lines.subList(start, end);
    }

    private boolean skipBlank() {
        while (next < lines.size() && Lines.isBlank(lines.get(next))) {
            next++;
        }
        return next < lines.size();
    }
}
