package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.codegen.javadoc.Javadocs;
import io.github.qapi4j.codegen.javadoc.LinkResolver;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns doc comments of the schema into the texts of Javadoc comments. */
final class Docs {

    private final LinkResolver links;

    Docs(Schema schema, JavaNames names) {
        this.links = DefinitionLinks.of(schema, names);
    }

    /**
     * The comment of a definition's class.
     *
     * @param otherwise a sentence for what the schema says nothing about
     */
    CodeBlock type(Definition definition, String otherwise) {
        Optional<Documentation> documentation = definition.documentation();
        String body = documentation.map(Docs::texts).orElse("");
        CodeBlock.Builder comment = CodeBlock.builder();
        MemberDocs docs = new MemberDocs(
                body.isBlank() ? otherwise : html(body),
                features(documentation, definition.features()),
                definition.condition());
        comment.add("$L\n", docs.description());
        for (String tag : List.of("Returns", "Errors")) {
            documentation
                    .flatMap(d -> d.tagged(tag))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> comment.add("\n<p>$L: $L\n", tag, html(text)));
        }
        documentation
                .flatMap(d -> d.tagged("Since"))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> comment.add("\n@since $L\n", Javadocs.text(oneLine(text))));
        return comment.add(docs.deprecationTag()).build();
    }

    /** What a member's comment says. */
    MemberDocs member(Optional<Documentation> documentation, Member member) {
        return new MemberDocs(
                text(documentation, member.name(), "The member"),
                features(documentation, member.features()),
                member.condition());
    }

    /** What an enum value's comment says. */
    MemberDocs value(Optional<Documentation> documentation, EnumValue value) {
        return new MemberDocs(
                text(documentation, value.name(), "The value"),
                features(documentation, value.features()),
                value.condition());
    }

    /** What the comment of an alternative says. */
    String alternative(Optional<Documentation> documentation, String name) {
        return text(documentation, name, "The alternative");
    }

    private String text(Optional<Documentation> documentation, String name, String kind) {
        String text = documentation.flatMap(d -> d.member(name)).orElse("");
        return text.isBlank() ? kind + " {@code " + name + "}." : html(text);
    }

    private Map<String, String> features(Optional<Documentation> documentation, List<Feature> features) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Feature feature : features) {
            texts.put(
                    feature.name(),
                    documentation
                            .flatMap(d -> d.feature(feature.name()))
                            .map(this::html)
                            .orElse(""));
        }
        return texts;
    }

    private String html(String text) {
        return Javadocs.html(text, links);
    }

    private static String texts(Documentation documentation) {
        return documentation.parts().stream()
                .filter(Documentation.Text.class::isInstance)
                .map(Documentation.Part::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Names in texts lead to the classes that stand for the definitions. */
    private record DefinitionLinks(Map<String, String> references) implements LinkResolver {

        static DefinitionLinks of(Schema schema, JavaNames names) {
            return new DefinitionLinks(schema.definitions().stream()
                    .collect(Collectors.toUnmodifiableMap(Definition::name, each -> reference(each, names))));
        }

        @Override
        public Optional<String> definition(String name) {
            return Optional.ofNullable(references.get(name));
        }

        private static String reference(Definition definition, JavaNames names) {
            if (definition instanceof Command) {
                return names.command(definition.name());
            }
            return definition instanceof Event ? names.event(definition.name()) : names.type(definition.name());
        }
    }
}
