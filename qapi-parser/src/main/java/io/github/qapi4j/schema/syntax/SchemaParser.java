package io.github.qapi4j.schema.syntax;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Diagnostics;
import io.github.qapi4j.schema.source.FileSource;
import io.github.qapi4j.schema.source.Limits;
import io.github.qapi4j.schema.source.PathNames;
import io.github.qapi4j.schema.source.Position;
import io.github.qapi4j.schema.source.SourceFile;
import io.github.qapi4j.schema.source.SourceReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses a schema with everything it includes. For one schema only; not thread-safe. */
public final class SchemaParser {

    private static final String INCLUDES_TOO_DEEP = "Q-LIMIT-004";

    private final SourceReader reader;
    private final Limits limits;
    private final CommentReader commentReader;
    private final Diagnostics diagnostics;
    private final PragmaDirective pragmaDirective;
    private final List<DefinitionExpression> definitions = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, Comment> strayed = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private PragmaSettings pragmas = PragmaSettings.NONE;
    private boolean complete = true;

    /**
     * A parser that has parsed nothing.
     *
     * @param source where the files come from
     * @param limits what it puts up with
     * @param commentReader takes doc comments apart
     * @param diagnostics where it reports; knows the dialect
     */
    public SchemaParser(FileSource source, Limits limits, CommentReader commentReader, Diagnostics diagnostics) {
        this.reader = new SourceReader(source, limits, diagnostics);
        this.limits = limits;
        this.commentReader = commentReader;
        this.diagnostics = diagnostics;
        this.pragmaDirective = new PragmaDirective(diagnostics);
    }

    /** Parses the schema with that root file; what is wrong is reported. */
    public ParsedSchema parse(String root) {
        String identity = reader.identity(root);
        known.add(identity);
        read(root, List.of(), Position.ofFile(root), "Q-PARSE-010");
        return new ParsedSchema(definitions, files, pragmas, strayed, complete);
    }

    private void read(String name, List<Position> chain, Position place, String unreadable) {
        Optional<SourceFile> file = reader.read(name, chain, place, unreadable);
        if (file.isEmpty()) {
            complete = false;
            return;
        }
        files.add(file.get());
        open.add(file.get().path());
        FileParser parser = new FileParser(file.get(), limits, commentReader, diagnostics, new Splice(file.get()));
        if (!parser.parse()) {
            complete = false;
        }
        open.remove(file.get().path());
    }

    /** Puts what a file contains in its place in the schema. */
    private final class Splice implements FileParser.Content {

        private final SourceFile file;

        Splice(SourceFile file) {
            this.file = file;
        }

        @Override
        public void definition(DefinitionExpression definition) {
            definitions.add(definition);
        }

        @Override
        public void strayed(Comment comment) {
            strayed.put(comment.symbol(), comment);
        }

        @Override
        public void pragma(ObjectExpr directive) {
            int before = diagnostics.errors();
            pragmas = pragmaDirective.execute(directive, pragmas);
            if (diagnostics.errors() > before) {
                complete = false;
            }
        }

        @Override
        public void include(ObjectExpr directive) {
            Position line = directive.position().withoutColumn();
            for (String key : directive.keys()) {
                if (!key.equals("include")) {
                    diagnostics.error("Q-DIR-001", line, "an include has no key '" + key + "' beside 'include'");
                    complete = false;
                    return;
                }
            }
            Expression value = directive.value("include").orElseThrow();
            if (!(value instanceof StringExpr include)) {
                diagnostics.error("Q-DIR-002", line, "'include' must be a string, not " + value.described());
                complete = false;
                return;
            }
            String name = PathNames.included(file.name(), include.value());
            String identity = reader.identity(name);
            if (open.contains(identity)) {
                diagnostics.report(loop(line, name, identity));
            } else if (known.add(identity)) {
                follow(name, line);
            }
        }

        private void follow(String name, Position line) {
            List<Position> chain = new ArrayList<>(file.includeChain());
            chain.add(line);
            if (chain.size() > limits.includeDepth()) {
                diagnostics.error(
                        INCLUDES_TOO_DEEP, line, "more than " + limits.includeDepth() + " includes inside one another");
                complete = false;
                return;
            }
            read(name, chain, line, "Q-DIR-004");
        }

        private Diagnostic loop(Position line, String name, String identity) {
            Diagnostic loop = Diagnostic.error("Q-DIR-003", line, "'" + name + "' includes itself");
            if (identity.equals(file.path())) {
                return loop;
            }
            return file.includeChain().stream()
                    .filter(p -> reader.identity(p.file()).equals(identity))
                    .findFirst()
                    .map(p -> loop.withNote(p, "from here"))
                    .orElse(loop);
        }
    }
}
