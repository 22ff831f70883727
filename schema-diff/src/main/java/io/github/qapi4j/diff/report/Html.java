package io.github.qapi4j.diff.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML. Whatever goes in as text or as an attribute's value is escaped: there is no way around it. */
final class Html {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, and an empty value makes an attribute without one. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that has neither content nor an end. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Writes an element that holds only a text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(String text) {
        out.append(Markup.escaped(text));
        return this;
    }

    /** Ends a line, so that the page can be read and compared. */
    Html line() {
        out.append('\n');
        return this;
    }

    /** Writes a part of the page that ships with this library, such as its script, as the content of an element. */
    Html part(String element, PagePart part) {
        out.append('<').append(element).append('>').append(part.text());
        out.append("</").append(element).append('>');
        return this;
    }

    /** The page; all elements must have been closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.append('\n').toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"").append(Markup.escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
    }
}
