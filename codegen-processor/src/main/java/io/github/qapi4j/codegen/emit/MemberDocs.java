package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.codegen.javadoc.Javadocs;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import java.util.Map;

/**
 * What the schema says of a definition, a member or a value, ready to be put into comments.
 *
 * @param html the description; a plain sentence if the schema has none
 * @param features its features in schema order, each with its description, empty if the schema has none
 * @param condition when it is there
 */
record MemberDocs(String html, Map<String, String> features, Condition condition) {

    /** The description, followed by what features and conditions mean to a reader. */
    CodeBlock description() {
        return CodeBlock.of("$L$L", html, remarks());
    }

    /** The tag for what is deprecated. */
    CodeBlock deprecationTag() {
        String text = features.get(Feature.DEPRECATED);
        if (text == null) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("@deprecated $L\n", text.isEmpty() ? "marked so in the schema" : text);
    }

    private String remarks() {
        StringBuilder remarks = new StringBuilder();
        features.forEach((name, text) -> {
            if (name.equals(Feature.UNSTABLE)) {
                remarks.append("\n\n<p>Unstable: ").append(text.isEmpty() ? "may change or go at any time." : text);
            } else if (!name.equals(Feature.DEPRECATED)) {
                remarks.append("\n\n<p>Feature {@code ").append(name).append(text.isEmpty() ? "}." : "}: " + text);
            }
        });
        if (!condition.equals(Condition.ALWAYS)) {
            remarks.append("\n\n<p>Only in builds with {@code ")
                    .append(Javadocs.text(condition.text()))
                    .append("}.");
        }
        return remarks.toString();
    }
}
