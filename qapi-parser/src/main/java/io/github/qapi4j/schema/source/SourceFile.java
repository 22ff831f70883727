package io.github.qapi4j.schema.source;

import java.util.List;

/** A schema file that was read: its names, its text, and how it came to be read. Immutable. */
public final class SourceFile {

    private final String name;
    private final String path;
    private final List<Position> includeChain;
    private final byte[] content;
    private final String text;

    /**
     * Takes a copy of nothing: the caller hands the content over.
     *
     * @param name the name that is shown, as composed (qapi-language §1.1)
     * @param path its identity: the normalised path (qapi-language §2.2)
     * @param includeChain the include directives that led here, from the root down; empty for the root
     * @param content what was read
     * @param text the content decoded, every line end an LF, the last line ended too
     */
    public SourceFile(String name, String path, List<Position> includeChain, byte[] content, String text) {
        this.name = name;
        this.path = path;
        this.includeChain = List.copyOf(includeChain);
        this.content = content;
        this.text = text;
    }

    /** The name that is shown, as composed from the root's name and the include directives. */
    public String name() {
        return name;
    }

    /** The identity of the file: its normalised path. */
    public String path() {
        return path;
    }

    /** The include directives that led here, from the root down; empty for the root. */
    public List<Position> includeChain() {
        return includeChain;
    }

    /** The content as read, for digests; a copy. */
    public byte[] content() {
        return content.clone();
    }

    /** The decoded text, every line end an LF, the last line ended too. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return name;
    }
}
