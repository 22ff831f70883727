package io.github.qapi4j.codegen.name;

import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The record of Java names that were given, as a text with a line for each: {@code constant MigMode.cpr-reboot =
 * CPR_REBOOT}. Names that are in it are kept; what it says of things that a schema does not define is kept, too.
 */
public final class NameMap {

    private static final String HEADER = """
            # The Java names of what the schema defines. Generating adds what is new, and keeps what is here:
            # to give something another name, change its line, or delete it and have the name made anew.
            """;
    private static final String REMARK = "#";
    private static final String FORM = "kind Name = JavaName";
    private static final Pattern LINE = Pattern.compile("([a-z]+) (\\S+) = (\\S+)");

    private final SortedMap<String, String> names;

    private NameMap(SortedMap<String, String> names) {
        this.names = names;
    }

    /** A map without names. */
    public static NameMap empty() {
        return new NameMap(new TreeMap<>());
    }

    /**
     * Reads a map.
     *
     * @param file what to call it in problems
     * @param text its text; empty if there is none yet
     * @param problems gets an error for each line that is none, or contradicts another one
     */
    public static NameMap parse(String file, String text, List<Diagnostic> problems) {
        NameMap map = empty();
        List<String> lines = text.lines().toList();
        List<String> entries =
                lines.stream().map(String::strip).filter(NameMap::isEntry).toList();
        if (entries.size() > 1
                && entries.stream().noneMatch(entry -> LINE.matcher(entry).matches())) {
            String message = "this is no name map: no line of it is of the form " + FORM;
            problems.add(OptionProblems.brokenNameMap(Position.ofLine(file, 1), message));
            return map;
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isEntry(line)) {
                String problem = map.add(line);
                if (!problem.isEmpty()) {
                    problems.add(OptionProblems.brokenNameMap(Position.ofLine(file, i + 1), problem));
                }
            }
        }
        return map;
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && !line.startsWith(REMARK);
    }

    /** What is wrong with the line, if anything. */
    private String add(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return "'" + line + "' is not of the form: " + FORM;
        }
        if (!Subject.Role.isOne(matcher.group(1))) {
            return "'" + matcher.group(1) + "' is none of " + Subject.Role.all();
        }
        if (!SourceVersion.isIdentifier(matcher.group(3))) {
            return "'" + matcher.group(3) + "' is no Java identifier";
        }
        String key = matcher.group(1) + " " + matcher.group(2);
        String other = names.putIfAbsent(key, matcher.group(3));
        return other == null ? "" : "'" + key + "' has a line above already, with the name '" + other + "'";
    }

    /** The name that something had. */
    Optional<String> name(Subject.Role role, String key) {
        return Optional.ofNullable(names.get(line(role, key)));
    }

    /** This map with more names in it. */
    NameMap with(SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(names);
        all.putAll(more);
        return new NameMap(all);
    }

    /** How many names it has. */
    public int size() {
        return names.size();
    }

    /** The start of something's line. */
    static String line(Subject.Role role, String key) {
        return role + " " + key;
    }

    /** Its text, the same for the same names. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER);
        names.forEach((key, name) -> text.append(key).append(" = ").append(name).append('\n'));
        return text.toString();
    }
}
