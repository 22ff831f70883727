package io.github.qapi4j.codegen.javadoc;

import io.github.qapi4j.codegen.javadoc.Block.Literal;
import io.github.qapi4j.codegen.javadoc.Block.Quote;
import io.github.qapi4j.codegen.javadoc.Block.Titled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads explicit markup: {@code .. note::} and its kind. Comments and link targets show nothing. */
final class Directive {

    private static final Pattern HEAD = Pattern.compile("\\.\\. +([A-Za-z][A-Za-z0-9_-]*) ?::(?: +(.*))?");
    private static final Pattern OPTION = Pattern.compile(":([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?");
    private static final Set<String> CODE = Set.of("code-block", "code", "sourcecode", "parsed-literal", "highlight");

    /** Admonitions and what is written above them. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("note", "Note:"),
            Map.entry("tip", "Tip:"),
            Map.entry("hint", "Hint:"),
            Map.entry("important", "Important:"),
            Map.entry("attention", "Attention:"),
            Map.entry("caution", "Caution:"),
            Map.entry("warning", "Warning:"),
            Map.entry("danger", "Danger:"),
            Map.entry("error", "Error:"),
            Map.entry("seealso", "See also:"),
            Map.entry("deprecated", "Deprecated since"),
            Map.entry("versionadded", "Added in"),
            Map.entry("versionchanged", "Changed in"));

    private final String name;
    private final String argument;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> content;
    private final int depth;

    private Directive(String name, String argument, List<String> body, int depth) {
        this.name = name;
        this.argument = argument;
        this.depth = depth;
        int i = 0;
        while (i < body.size() && OPTION.matcher(body.get(i)).matches()) {
            Matcher option = OPTION.matcher(body.get(i));
            if (option.matches()) {
                String value = option.group(2);
                options.put(option.group(1), value == null ? "" : value);
            }
            i++;
        }
        this.content = body.subList(i, body.size());
    }

    /**
     * What a directive shows.
     *
     * @param head its first line
     * @param body its further lines
     * @param depth how deep it is nested
     */
    static Optional<Block> parse(String head, List<String> body, int depth) {
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String argument = matcher.group(2);
        return new Directive(matcher.group(1), argument == null ? "" : argument, Lines.dedent(body), depth).block();
    }

    private Optional<Block> block() {
        String title = TITLES.get(name);
        if (title != null) {
            return titled(title, withArgument());
        }
        if (name.equals("admonition")) {
            return titled(argument, content);
        }
        if (name.equals("qmp-example")) {
            return example();
        }
        if (name.equals("table")) {
            return Optional.of(table());
        }
        if (CODE.contains(name)) {
            return literal();
        }
        List<Block> blocks = blocks(withArgument());
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Quote(blocks));
    }

    private Optional<Block> example() {
        String given = options.getOrDefault("title", "");
        String title = given.isEmpty() ? "Example:" : "Example: " + given;
        if (options.containsKey("annotated")) {
            return titled(title, content);
        }
        return literal().map(literal -> new Titled(title, List.of(literal)));
    }

    private Optional<Block> titled(String title, List<String> lines) {
        List<Block> blocks = blocks(lines);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Titled(title, blocks));
    }

    private Optional<Block> literal() {
        List<String> lines = Lines.trimmed(Lines.dedent(content));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Literal(lines));
    }

    private Block table() {
        List<String> lines = Lines.trimmed(content);
        if (!lines.isEmpty() && SimpleTable.startsAt(lines, 0)) {
            return SimpleTable.parse(argument, lines.subList(0, SimpleTable.end(lines, 0)));
        }
        return new Titled(argument, blocks(content));
    }

    private List<String> withArgument() {
        List<String> lines = new ArrayList<>();
        lines.add(argument);
        lines.addAll(content);
        return lines;
    }

    private List<Block> blocks(List<String> lines) {
        return BlockParser.parse(lines, depth + 1);
    }
}
