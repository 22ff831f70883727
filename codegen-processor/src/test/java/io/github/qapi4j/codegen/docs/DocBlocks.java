package io.github.qapi4j.codegen.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The code blocks of a page of the documentation. */
final class DocBlocks {

    private static final Path ROOT = Path.of("..");

    private DocBlocks() {}

    /** The blocks of a language, in order. */
    static List<String> of(String page, String language) throws IOException {
        Pattern block = Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return block.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(text.indexOf('\n') + 1, text.length() - 3))
                .toList();
    }
}
