package io.github.qapi4j.runtime.json;

import io.github.qapi4j.runtime.visitor.InputPosition;
import io.github.qapi4j.runtime.visitor.InputProblems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text that is no JSON is told so. The parser's own words speak of its configuration, which is not the user's. */
record MalformedJson(String problem, InputPosition position) {

    private static final String END = "^Unexpected end-of-input.*";
    private static final String CHARACTER = "^Unexpected character.* \\(code (\\d+).*";

    /** The first that fits the parser's message says what is wrong; its group is a word, or the code of a character. */
    private static final List<Rule> RULES = List.of(
            new Rule(END + "Object", "the text ends within an object"),
            new Rule(END + "Array", "the text ends within a list"),
            new Rule(END + "field name", "the text ends within a member's name"),
            new Rule(END, "the text ends within a value"),
            new Rule(CHARACTER + "plus signs", "unexpected character %s; no plus sign precedes a number", 1),
            new Rule(CHARACTER + "in numeric value", "unexpected character %s in a number"),
            new Rule(CHARACTER + "colon", "unexpected character %s; expected a colon"),
            new Rule(CHARACTER + "separate Object", "unexpected character %s; expected a comma or '}'"),
            new Rule(CHARACTER + "separate Array", "unexpected character %s; expected a comma or ']'"),
            new Rule(CHARACTER + "field name", "unexpected character %s; expected a member's name in double quotes"),
            new Rule(CHARACTER + "hex-digit", "unexpected character %s in an escape; expected a hexadecimal digit"),
            new Rule(CHARACTER + "root-level", "unexpected character %s after the value"),
            new Rule(CHARACTER + "comment", "unexpected character %s; there are no comments"),
            new Rule(CHARACTER + "value", "unexpected character %s; expected a value"),
            new Rule(CHARACTER, "unexpected character %s"),
            new Rule("^Unexpected close marker '}'.*expected '\\]'", "unexpected character '}'; expected ']'"),
            new Rule("^Unexpected close marker '\\]'.*expected '}'", "unexpected character ']'; expected '}'"),
            new Rule("^Unexpected close marker '}'", "unexpected character '}'"),
            new Rule("^Unexpected close marker '\\]'", "unexpected character ']'"),
            new Rule("^Unrecognized token '(.*?)'", "unexpected word %s; expected a value"),
            new Rule("^Non-standard token '(.*?)'", "unexpected word %s; expected a value", -1),
            new Rule("Leading zeroes", "a number with a leading zero"),
            new Rule("character escape.*\\(code (\\d+)", "unexpected character %s after a backslash"),
            new Rule("^Illegal unquoted character.*code (\\d+)", "unexpected character %s in a string; escape it"),
            new Rule("^Illegal character.*code (\\d+)", "unexpected character %s", 1));

    /** What is wrong, and where, by the parser's message and position. */
    static MalformedJson of(String message, InputPosition position) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.message.matcher(message);
            if (matcher.find()) {
                String what = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return new MalformedJson(
                        "malformed JSON: " + String.format(rule.problem, shown(what)),
                        before(position, rule.behind < 0 ? what.length() : rule.behind));
            }
        }
        return new MalformedJson("malformed JSON", position);
    }

    private static String shown(String what) {
        if (!what.matches("\\d{1,7}")) {
            return InputProblems.quoted(what);
        }
        int code = Integer.parseInt(what);
        return code > ' ' && code < 0x7f ? "'" + (char) code + "'" : String.format("U+%04X", code);
    }

    private static InputPosition before(InputPosition position, int units) {
        return position.column() <= units
                ? position
                : new InputPosition(position.line(), position.column() - units, position.offset() - units);
    }

    /** How far behind the culprit the parser puts the error: some units, or by the length of the word if negative. */
    private record Rule(Pattern message, String problem, int behind) {

        private Rule(String message, String problem) {
            this(message, problem, 0);
        }

        private Rule(String message, String problem, int behind) {
            this(Pattern.compile(message, Pattern.DOTALL), problem, behind);
        }
    }
}
