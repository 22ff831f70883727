package io.github.qapi4j.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages schema text at random: bytes, tokens, lines, subtrees. */
final class Mutations {

    private static final Pattern TOKEN = Pattern.compile("'[^'\n]*'|[\\[\\]{}:,]|true|false|#[^\n]*");
    private static final List<String> DICTIONARY = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "true",
            "false",
            "'",
            "#",
            "##",
            "\n##\n",
            "\n# @x:\n",
            "'int'",
            "'u'",
            "'if'",
            "'*a'",
            "'features'",
            "'include'",
            "'m.json'",
            "'pragma'",
            "'data'",
            "'base'",
            "'QType'",
            "'intList'",
            "''",
            "\\",
            "\t",
            "\r",
            "\u0000",
            "\u00a0",
            "é",
            "\ud83d\ude00",
            "\"",
            "7",
            "null",
            "'q_x'",
            "[ 'int' ]",
            "{ 'not': 'X' }",
            "{ 'all': [] }",
            "'boxed': true",
            "# Features:",
            "# Returns:",
            "# @a:",
            "#   x",
            "# = H");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** The text with one to three kinds of damage. */
    byte[] damage(String text) {
        String damaged = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = switch (random.nextInt(5)) {
                case 0 -> token(damaged);
                case 1 -> line(damaged);
                case 2 -> subtree(damaged);
                case 3 -> insertion(damaged);
                default -> damaged;
            };
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.UTF_8);
        return damaged.equals(text) || random.nextInt(4) == 0 ? bytes(bytes) : bytes;
    }

    int choice(int bound) {
        return random.nextInt(bound);
    }

    private byte[] bytes(byte[] text) {
        if (text.length == 0) {
            return text;
        }
        byte[] damaged = text.clone();
        int at = random.nextInt(damaged.length);
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] = (byte) random.nextInt(256);
            case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            default -> damaged = Arrays.copyOf(damaged, at);
        }
        return damaged;
    }

    private String token(String text) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.isEmpty()) {
            return text;
        }
        int[] one = tokens.get(random.nextInt(tokens.size()));
        int[] other = tokens.get(random.nextInt(tokens.size()));
        String replacement = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(one[0], one[1]) + " " + text.substring(one[0], one[1]);
            case 2 -> text.substring(other[0], other[1]);
            default -> word();
        };
        return text.substring(0, one[0]) + replacement + text.substring(one[1]);
    }

    private String line(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = random.nextInt(lines.size());
        String line = lines.get(one);
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
            case 2 -> lines.set(one, lines.set(random.nextInt(lines.size()), line));
            default -> lines.set(one, " ".repeat(random.nextInt(5)) + line.strip());
        }
        return String.join("\n", lines);
    }

    private String subtree(String text) {
        List<Integer> opening = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '[') {
                opening.add(i);
            }
        }
        if (opening.isEmpty()) {
            return text;
        }
        int start = opening.get(random.nextInt(opening.size()));
        int end = end(text, start);
        String tree = text.substring(start, end);
        String replacement = switch (random.nextInt(5)) {
            case 0 -> word();
            case 1 -> "[ " + tree + " ]";
            case 2 -> "{ 'type': " + tree + " }";
            case 3 -> tree + tree;
            default -> "[".repeat(random.nextInt(400)) + tree;
        };
        return text.substring(0, start) + replacement + text.substring(end);
    }

    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private String insertion(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + word() + text.substring(at);
    }

    private String word() {
        return DICTIONARY.get(random.nextInt(DICTIONARY.size()));
    }
}
