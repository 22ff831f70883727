package io.github.qapi4j.codegen.javadoc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders the text of one paragraph: literals, emphasis, references and addresses. */
final class InlineMarkup {

    private static final Pattern MEMBER = Pattern.compile("@([A-Za-z_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)");
    private static final Pattern ROLE = Pattern.compile(":([A-Za-z][A-Za-z0-9_+.:-]*):`");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://[^\\s<>\"'`]*[^\\s<>\"'`.,;:!?)]");
    /** What may stand before the start of markup, beside white space. */
    private static final String BEFORE = "-:/'\"<([{";
    /** What may stand behind the end of markup, beside white space. */
    private static final String BEHIND = "-.,:;!?\\/'\")]}>_";

    private final String text;
    private final LinkResolver links;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> neverClosed = new HashSet<>();
    private int next;

    private InlineMarkup(String text, LinkResolver links) {
        this.text = text;
        this.links = links;
    }

    /** The HTML of a paragraph's text, on one line. */
    static String html(String text, LinkResolver links) {
        InlineMarkup markup = new InlineMarkup(text.replace('\n', ' '), links);
        while (markup.next < markup.text.length()) {
            markup.step();
        }
        return markup.out.toString();
    }

    private void step() {
        boolean taken = switch (text.charAt(next)) {
            case '\\' -> escape();
            case '`' -> mayStart() && (literal() || reference(""));
            case '*' -> mayStart() && (spanned("**", "strong") || spanned("*", "em"));
            case ':' -> mayStart() && role();
            case '@' -> mayStart() && member();
            case 'h', 'f' -> address();
            default -> false;
        };
        if (!taken) {
            int end = text.offsetByCodePoints(next, 1);
            Escapes.append(out, text.substring(next, end));
            next = end;
        }
    }

    private boolean escape() {
        if (next + 1 < text.length()) {
            int end = text.offsetByCodePoints(next + 1, 1);
            String escaped = text.substring(next + 1, end);
            if (!escaped.isBlank()) {
                Escapes.append(out, escaped);
            }
            next = end;
            return true;
        }
        return false;
    }

    private boolean mayStart() {
        if (next == 0) {
            return true;
        }
        char before = text.charAt(next - 1);
        return Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0;
    }

    private boolean literal() {
        int end = end("``");
        if (end < 0) {
            return false;
        }
        code(text.substring(next + 2, end));
        next = end + 2;
        return true;
    }

    private boolean spanned(String mark, String element) {
        int end = end(mark);
        if (end < 0) {
            return false;
        }
        out.append('<').append(element).append('>');
        Escapes.append(out, text.substring(next + mark.length(), end));
        out.append("</").append(element).append('>');
        next = end + mark.length();
        return true;
    }

    private boolean role() {
        Matcher matcher = ROLE.matcher(text).region(next, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        int start = next;
        next = matcher.end() - 1;
        if (reference(matcher.group(1))) {
            return true;
        }
        next = start;
        return false;
    }

    private boolean reference(String role) {
        int end = end("`");
        if (end < 0) {
            return false;
        }
        String content = text.substring(next + 1, end);
        next = end + 1;
        while (next < text.length() && text.charAt(next) == '_' && next <= end + 2) {
            next++;
        }
        int angle = content.lastIndexOf('<');
        boolean titled = angle > 0 && content.endsWith(">");
        String title = titled ? content.substring(0, angle).strip() : content;
        String target = titled ? content.substring(angle + 1, content.length() - 1) : content;
        if (ADDRESS.matcher(target).matches() && isUri(target)) {
            anchor(target, title);
        } else if (titled || role.equals("ref") || role.equals("doc")) {
            out.append("<em>");
            Escapes.append(out, title);
            out.append("</em>");
        } else {
            name(target.startsWith("~") || target.startsWith("!") ? target.substring(1) : target);
        }
        return true;
    }

    private boolean member() {
        Matcher matcher = MEMBER.matcher(text).region(next, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String name = matcher.group(1);
        link(links.member(name).or(() -> links.definition(name)), name);
        next = matcher.end();
        return true;
    }

    private boolean address() {
        if (next > 0 && Character.isLetterOrDigit(text.charAt(next - 1))) {
            return false;
        }
        Matcher matcher = ADDRESS.matcher(text).region(next, text.length());
        if (!matcher.lookingAt() || !isUri(matcher.group())) {
            return false;
        }
        anchor(matcher.group(), matcher.group());
        next = matcher.end();
        return true;
    }

    private static boolean isUri(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A name in single backquotes. */
    private void name(String name) {
        link(links.definition(name).or(() -> links.member(name)), name);
    }

    private void link(Optional<String> target, String name) {
        if (target.isEmpty()) {
            code(name);
            return;
        }
        out.append("{@link ").append(target.get());
        if (!target.get().equals(name)) {
            out.append(' ');
            Escapes.appendLabel(out, name);
        }
        out.append('}');
    }

    private void anchor(String address, String title) {
        out.append("<a href=\"");
        Escapes.appendAttribute(out, address);
        out.append("\">");
        Escapes.append(out, title);
        out.append("</a>");
    }

    private void code(String content) {
        out.append("<code>");
        Escapes.append(out, content);
        out.append("</code>");
    }

    /**
     * Where the markup that starts here ends, or -1. Where an end of a kind cannot start, no later start has one either, so
     * each kind is looked for in vain only once.
     */
    private int end(String mark) {
        int start = next + mark.length();
        if (!text.startsWith(mark, next) || neverClosed.contains(mark)) {
            return -1;
        }
        if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
            return -1;
        }
        int end = text.indexOf(mark, start + 1);
        while (end >= 0 && !mayEnd(end, mark)) {
            end = text.indexOf(mark, end + 1);
        }
        if (end < 0) {
            neverClosed.add(mark);
        }
        return end;
    }

    private boolean mayEnd(int at, String mark) {
        char before = text.charAt(at - 1);
        if (Character.isWhitespace(before) || (before == '\\' && !mark.equals("``"))) {
            return false;
        }
        int behind = at + mark.length();
        return behind == text.length()
                || Character.isWhitespace(text.charAt(behind))
                || BEHIND.indexOf(text.charAt(behind)) >= 0;
    }
}
