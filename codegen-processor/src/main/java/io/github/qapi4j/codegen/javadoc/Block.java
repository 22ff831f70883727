package io.github.qapi4j.codegen.javadoc;

import java.util.List;

/** A block of a reStructuredText document; texts in it still hold inline markup, except for literal ones. */
sealed interface Block {

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** Text to be shown as it stands. */
    record Literal(List<String> lines) implements Block {
        public Literal {
            lines = List.copyOf(lines);
        }
    }

    /** A bullet list, or a numbered one. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Terms and what they mean. */
    record Definitions(List<Definition> definitions) implements Block {
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /** A term and what it means. */
    record Definition(String term, List<Block> body) {
        public Definition {
            body = List.copyOf(body);
        }
    }

    /** Blocks under a title: a note, a warning, an example. */
    record Titled(String title, List<Block> body) implements Block {
        public Titled {
            body = List.copyOf(body);
        }
    }

    /** Indented blocks. */
    record Quote(List<Block> body) implements Block {
        public Quote {
            body = List.copyOf(body);
        }
    }

    /** A table; the first row of {@code head} rows are headings. */
    record Table(String caption, List<List<String>> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }
}
