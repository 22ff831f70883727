package io.github.qapi4j.runtime.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text that goes beyond {@link JsonLimits} is told so. The parser's own words name its configuration, not ours. */
final class ExceededLimit {

    private static final List<Rule> RULES = List.of(
            new Rule("Document nesting depth", "nested deeper than the limit of %s levels"),
            new Rule("Document length", "the text is longer than the limit of %s"),
            new Rule("Token count", "the text has more than the limit of %s names, scalars and brackets"),
            new Rule("String value length", "the string is longer than the limit of %s characters"),
            new Rule("Name length", "the name is longer than the limit of %s characters"),
            new Rule("Number value length", "the number has more digits than the limit of %s"));

    private ExceededLimit() {}

    /** What is wrong, by the parser's message; that itself if it is of no kind that is known. */
    static String problem(String message) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.message.matcher(message);
            if (matcher.lookingAt()) {
                return String.format(rule.problem, matcher.group(1));
            }
        }
        return message;
    }

    private record Rule(Pattern message, String problem) {

        private Rule(String what, String problem) {
            this(Pattern.compile(what + " \\(\\d+\\) exceeds the maximum allowed \\((\\d+)"), problem);
        }
    }
}
