package io.github.qapi4j.codegen.javadoc;

import io.github.qapi4j.codegen.javadoc.Block.Definition;
import io.github.qapi4j.codegen.javadoc.Block.Definitions;
import io.github.qapi4j.codegen.javadoc.Block.Items;
import io.github.qapi4j.codegen.javadoc.Block.Literal;
import io.github.qapi4j.codegen.javadoc.Block.Paragraph;
import io.github.qapi4j.codegen.javadoc.Block.Quote;
import io.github.qapi4j.codegen.javadoc.Block.Table;
import io.github.qapi4j.codegen.javadoc.Block.Titled;
import java.util.List;

/** Writes blocks as HTML that doclint accepts: no empty paragraph, none around other blocks, nothing unclosed. */
final class HtmlWriter {

    private final LinkResolver links;
    private final WrappedText out = new WrappedText();

    private HtmlWriter(LinkResolver links) {
        this.links = links;
    }

    /** The HTML of a whole text. */
    static String write(List<Block> blocks, LinkResolver links) {
        HtmlWriter writer = new HtmlWriter(links);
        writer.blocks(blocks);
        return writer.out.finish();
    }

    /** The blocks of one container; its first paragraph needs no tag. */
    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.endLine();
            }
            block(blocks.get(i), i == 0);
        }
    }

    private void block(Block block, boolean first) {
        if (block instanceof Paragraph paragraph) {
            paragraph(inline(paragraph.text()), first);
        } else if (block instanceof Literal literal) {
            literal(literal.lines());
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Definitions definitions) {
            definitions(definitions);
        } else if (block instanceof Titled titled) {
            titled(titled, first);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void paragraph(String html, boolean first) {
        if (!first) {
            out.blankLine();
        }
        out.words(first ? html : "<p>" + html);
    }

    private void literal(List<String> lines) {
        StringBuilder text = new StringBuilder();
        Escapes.append(text, String.join("\n", lines));
        out.line("<pre>");
        text.toString().lines().forEach(out::line);
        out.line("</pre>");
    }

    private void items(Items list) {
        String element = list.numbered() ? "ol" : "ul";
        out.line("<" + element + ">");
        for (List<Block> item : list.items()) {
            out.words("<li>");
            container(item);
            out.words("</li>");
            out.endLine();
        }
        out.line("</" + element + ">");
    }

    private void definitions(Definitions list) {
        out.line("<dl>");
        for (Definition definition : list.definitions()) {
            out.words("<dt>" + inline(definition.term()) + "</dt>");
            out.endLine();
            out.words("<dd>");
            container(definition.body());
            out.words("</dd>");
            out.endLine();
        }
        out.line("</dl>");
    }

    /** Blocks inside an element that must not be empty. */
    private void container(List<Block> blocks) {
        if (blocks.isEmpty()) {
            out.words("&nbsp;");
        } else {
            blocks(blocks);
        }
    }

    private void titled(Titled titled, boolean first) {
        String title = "<strong>" + inline(titled.title()) + "</strong>";
        List<Block> body = titled.body();
        if (!body.isEmpty()
                && body.get(0) instanceof Paragraph paragraph
                && titled.title().endsWith(":")) {
            paragraph(title + " " + inline(paragraph.text()), first);
            body = body.subList(1, body.size());
        } else if (!titled.title().isBlank()) {
            paragraph(title, first);
        }
        for (Block block : body) {
            out.endLine();
            block(block, false);
        }
    }

    private void quote(Quote quote) {
        if (quote.body().isEmpty()) {
            return;
        }
        out.line("<blockquote>");
        blocks(quote.body());
        out.endLine();
        out.line("</blockquote>");
    }

    private void table(Table table) {
        out.line("<table>");
        out.line("<caption>" + (table.caption().isBlank() ? "Table" : inline(table.caption())) + "</caption>");
        if (!table.head().isEmpty()) {
            out.line("<thead>");
            table.head().forEach(row -> row(row, "<th scope=\"col\">", "</th>"));
            out.line("</thead>");
        }
        out.line("<tbody>");
        table.rows().forEach(row -> row(row, "<td>", "</td>"));
        out.line("</tbody>");
        out.line("</table>");
    }

    private void row(List<String> cells, String open, String close) {
        StringBuilder html = new StringBuilder("<tr>");
        for (String cell : cells) {
            html.append(open).append(cell.isEmpty() ? "&nbsp;" : inline(cell)).append(close);
        }
        out.words(html + "</tr>");
        out.endLine();
    }

    private String inline(String text) {
        return InlineMarkup.html(text, links);
    }
}
