package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * What parsing a schema gives: included files spliced in, directives executed (qapi-language §2).
 *
 * @param definitions everything that must be a definition, in spliced order
 * @param files the files read, in the order of their first include directive, the root first
 * @param pragmas the pragmas in force
 * @param strayed by symbol, the comments of definitions that stand before something else, which has been reported
 * @param complete whether all text was understood; not so after a syntax error or an unreadable include
 */
public record ParsedSchema(
        List<DefinitionExpression> definitions,
        List<SourceFile> files,
        PragmaSettings pragmas,
        Map<String, Comment> strayed,
        boolean complete) {

    public ParsedSchema {
        definitions = List.copyOf(definitions);
        files = List.copyOf(files);
        strayed = Map.copyOf(strayed);
    }
}
