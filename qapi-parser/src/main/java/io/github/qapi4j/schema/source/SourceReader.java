package io.github.qapi4j.schema.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads the files of one schema, within limits. Not thread-safe. */
public final class SourceReader {

    private static final String TOO_LARGE = "Q-LIMIT-001";
    private static final String TOO_LARGE_TOGETHER = "Q-LIMIT-002";
    private static final String TOO_MANY_FILES = "Q-LIMIT-005";
    private static final String NOT_UTF_8 = "Q-LEX-005";

    private final FileSource source;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private long totalBytes;

    /** A reader that has read nothing. */
    public SourceReader(FileSource source, Limits limits, Diagnostics diagnostics) {
        this.source = source;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** What tells whether two names mean the same file. */
    public String identity(String name) {
        return source.identity(name);
    }

    /**
     * Reads a file and makes it known to the sink.
     *
     * @param name its name as composed
     * @param chain the include directives that lead to it
     * @param place where to report that it cannot be read
     * @param unreadable the code for that
     * @return nothing if there is an error; it is reported
     */
    public Optional<SourceFile> read(String name, List<Position> chain, Position place, String unreadable) {
        if (diagnostics.files().size() >= limits.files()) {
            diagnostics.error(TOO_MANY_FILES, place, "more than " + limits.files() + " files");
            return Optional.empty();
        }
        byte[] content;
        try (InputStream in = source.open(name)) {
            content = in.readNBytes(limits.fileBytes() + 1);
        } catch (IOException e) {
            diagnostics.error(unreadable, place, "cannot read '" + name + "': " + reason(e));
            return Optional.empty();
        }
        totalBytes += content.length;
        if (content.length > limits.fileBytes()) {
            diagnostics.error(TOO_LARGE, place, "'" + name + "' has more than " + limits.fileBytes() + " bytes");
            return Optional.empty();
        }
        if (totalBytes > limits.totalBytes()) {
            diagnostics.error(
                    TOO_LARGE_TOGETHER, place, "the files have more than " + limits.totalBytes() + " bytes together");
            return Optional.empty();
        }
        SourceFile file = new SourceFile(name, identity(name), chain, content, Decoder.decode(content));
        diagnostics.enter(file);
        Optional<String> beforeFault = Decoder.beforeFault(content, file.text());
        if (beforeFault.isPresent()) {
            diagnostics.error(NOT_UTF_8, end(name, beforeFault.get()), "not valid UTF-8");
            return Optional.empty();
        }
        return Optional.of(file);
    }

    private Position end(String name, String text) {
        // The line ends of CRLF files are two characters here, one place all the same.
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        int lineStart = unified.lastIndexOf('\n') + 1;
        int line = 1 + (int) unified.chars().filter(c -> c == '\n').count();
        Columns columns = new Columns(unified, diagnostics.dialect());
        columns.startLine(lineStart);
        return new Position(name, line, columns.at(unified.length()));
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isEmpty() ? "input/output error" : message;
    }
}
