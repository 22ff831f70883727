package io.github.qapi4j.codegen.output;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.nio.file.Path;
import java.util.List;

/** Thrown when files of others lie where generated ones belong. Nothing was touched. */
public final class ForeignFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String IN_THE_WAY = "G-OUTPUT-001";
    private static final String GENERATED_TWICE = "G-OUTPUT-002";
    private static final int MOST_NOTES = 10;

    private final transient Diagnostic diagnostic;

    private ForeignFileException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** For these files, of which there is at least one and none was generated. */
    static ForeignFileException ofNobody(List<Path> files) {
        List<Note> notes = files.stream()
                .skip(1)
                .limit(MOST_NOTES)
                .map(file -> new Note(place(file), "this one, too"))
                .toList();
        return new ForeignFileException(Diagnostic.error(IN_THE_WAY, place(files.get(0)), message(files))
                .withNotes(notes)
                .withHelp("generate into another directory or package, or give the type another name with the option"
                        + " names; if the file was generated once and its manifest is lost, delete it"));
    }

    /** For a file that someone else generates, with another content. */
    static ForeignFileException ofAnother(Path file, String owner) {
        return new ForeignFileException(Diagnostic.error(
                        GENERATED_TWICE,
                        place(file),
                        "'" + file.getFileName() + "' is also generated for " + owner + ", and not the same")
                .withHelp(
                        "give one of them another package or directory, or generate both from one schema that includes"
                                + " the other; if that was once and is no longer, delete the file"));
    }

    /** What to report. Its place is the first of the files; notes show the next ones. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    private static String message(List<Path> files) {
        String text = "'" + files.get(0).getFileName() + "' was not generated here, so it is not overwritten";
        return switch (files.size()) {
            case 1 -> text;
            case 2 -> text + ", nor is 1 more file";
            default -> text + ", nor are " + (files.size() - 1) + " more files";
        };
    }

    private static Position place(Path file) {
        return Position.ofFile(file.toString());
    }
}
