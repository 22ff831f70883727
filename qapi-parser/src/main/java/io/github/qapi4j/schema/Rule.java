package io.github.qapi4j.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnostic code means: the text behind {@code check --explain}. The rules are in {@code rules.txt}, one
 * paragraph each: code and title, why the rule is there, and indented an example that breaks it.
 *
 * @param code the diagnostic's code
 * @param title what is wrong, a few words without a full stop
 * @param reason why that is a fault, or what the rule is for
 * @param example a schema, or options, that break the rule; empty where none is worth its room
 */
public record Rule(String code, String title, String reason, String example) {

    private static final String INDENT = "    ";
    private static final Predicate<String> HEAD =
            Pattern.compile("^[A-Z]-[A-Z]+-[0-9]{3} ").asPredicate();

    /** The rule of a code, if it is one of {@link #all}. */
    public static Optional<Rule> of(String code) {
        return all().stream().filter(r -> r.code.equals(code)).findFirst();
    }

    /** All rules of the schema language, in the order of the catalogue (qapi-language §7), our own last. */
    public static List<Rule> all() {
        return read(() -> Rule.class.getResourceAsStream("rules.txt"));
    }

    /**
     * The rules in a file of the same form, which another part has for the codes of its own.
     *
     * @param file opens it; it is there and well-formed
     */
    public static List<Rule> read(Supplier<@Nullable InputStream> file) {
        List<Rule> rules = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : text(file).split("\n", -1)) {
            if (HEAD.test(line) && !paragraph.isEmpty()) {
                rules.add(parse(paragraph));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        rules.add(parse(paragraph));
        return List.copyOf(rules);
    }

    private static Rule parse(List<String> paragraph) {
        String first = paragraph.get(0);
        int space = first.indexOf(' ');
        StringBuilder reason = new StringBuilder();
        StringBuilder example = new StringBuilder();
        for (String line : paragraph.subList(1, paragraph.size())) {
            if (line.startsWith(INDENT)) {
                example.append(line.substring(INDENT.length())).append('\n');
            } else if (example.length() > 0) {
                example.append('\n');
            } else {
                reason.append(line).append(' ');
            }
        }
        return new Rule(
                first.substring(0, space),
                first.substring(space + 1),
                reason.toString().strip(),
                example.toString().stripTrailing());
    }

    private static String text(Supplier<@Nullable InputStream> file) {
        try (InputStream in = Objects.requireNonNull(file.get())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
