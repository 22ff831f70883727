package io.github.qapi4j.schema.source;

import java.util.Locale;

/** Renders for people. */
final class TextRenderer implements DiagnosticRenderer {

    private static final int NUMBER_WIDTH = 5;

    private final Excerpts excerpts;
    private final Style style;

    TextRenderer(Excerpts excerpts, Style style) {
        this.excerpts = excerpts;
        this.style = style;
    }

    @Override
    public String render(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        diagnostic.includeChain().forEach(p -> line(text, "In file included from " + p + ":"));
        return text.append(withoutIncludes(diagnostic)).toString();
    }

    @Override
    public String renderBehind(Diagnostic before, Diagnostic diagnostic) {
        boolean sameFile = diagnostic.place().file().equals(before.place().file())
                && diagnostic.includeChain().equals(before.includeChain());
        return sameFile ? withoutIncludes(diagnostic) : render(diagnostic);
    }

    private String withoutIncludes(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        diagnostic.context().ifPresent(c -> line(text, c.file() + ": In " + c.kind() + " '" + c.name() + "':"));
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        text.append(style.strong(place(diagnostic)))
                .append(' ')
                .append(style.severity(diagnostic.severity(), severity + ":"))
                .append(' ');
        fault(text, diagnostic);
        return text.toString();
    }

    /** The same, for a host that tells the severity: led by the place, what led there comes last. */
    String renderPlaceFirst(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(place(diagnostic)).append(' ');
        fault(text, diagnostic);
        diagnostic.context().ifPresent(c -> line(text, "  in " + c.kind() + " '" + c.name() + "'"));
        diagnostic.includeChain().forEach(p -> line(text, "  included from " + p));
        return text.toString();
    }

    private static String place(Diagnostic diagnostic) {
        return Visible.of(diagnostic.place().toString()) + ":";
    }

    private void fault(StringBuilder text, Diagnostic diagnostic) {
        text.append(Visible.of(diagnostic.message()))
                .append(" [")
                .append(diagnostic.code())
                .append("]\n");
        excerpt(text, diagnostic.place());
        diagnostic.help().ifPresent(h -> line(text, "  help: " + h));
        for (Note note : diagnostic.furtherNotes()) {
            String otherRule = note.fault()
                    .map(Diagnostic::code)
                    .filter(code -> !code.equals(diagnostic.code()))
                    .map(code -> " [" + code + "]")
                    .orElse("");
            line(text, "  note: " + note.position() + ": " + note.message() + otherRule);
            excerpt(text, note.position());
        }
    }

    private void excerpt(StringBuilder text, Position position) {
        excerpts.at(position).ifPresent(excerpt -> {
            String line = Integer.toString(position.line());
            String number = " ".repeat(Math.max(0, NUMBER_WIDTH - line.length())) + line + " | ";
            text.append(number).append(excerpt.line().stripTrailing()).append('\n');
            if (excerpt.caret() >= 0) {
                text.append(" ".repeat(number.length() - 2))
                        .append("| ")
                        .append(" ".repeat(excerpt.caret()))
                        .append(style.caret("^"))
                        .append('\n');
            }
        });
    }

    private static void line(StringBuilder text, String line) {
        text.append(Visible.of(line)).append('\n');
    }
}
