package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qapi4j.codegen.javadoc.Javadocs;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Feature;
import java.util.List;

/**
 * What the schema says of a member or value, ready to be put into comments.
 *
 * @param html the description; a plain sentence if the schema has none
 * @param features its features
 * @param condition when it is there
 * @param deprecation the description of its feature {@code deprecated}; empty if it has none
 */
record MemberDocs(String html, List<Feature> features, Condition condition, String deprecation) {

    /** The same for what is only there under a condition. */
    MemberDocs under(Condition condition) {
        return new MemberDocs(html, features, condition, deprecation);
    }

    /** The description, followed by what features and conditions mean to a reader. */
    CodeBlock description() {
        return CodeBlock.of("$L$L", html, remarks());
    }

    /** The tag for what is deprecated. */
    CodeBlock deprecationTag() {
        return Features.has(features, Feature.DEPRECATED)
                ? CodeBlock.of("@deprecated $L\n", deprecation.isEmpty() ? "marked so in the schema" : deprecation)
                : CodeBlock.of("");
    }

    private String remarks() {
        StringBuilder remarks = new StringBuilder();
        if (Features.has(features, Feature.UNSTABLE)) {
            remarks.append("\n\n<p>Unstable: may change or go at any time.");
        }
        if (!condition.equals(Condition.ALWAYS)) {
            remarks.append("\n\n<p>Only in builds with {@code ")
                    .append(Javadocs.text(condition.text()))
                    .append("}.");
        }
        return remarks.toString();
    }
}
