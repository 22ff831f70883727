package io.github.qapi4j.schema.doc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.source.Dialect;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    @Test
    void findsTextsByWhatTheyDescribe() {
        Documentation spin = read("""
                ##
                # @spin:
                #
                # Turns it.
                #
                # More of it.
                #
                # @rate: turns
                #
                # Not the body.
                #
                # Features:
                # @rate: has a rate
                #
                # TODO: one
                # TODO: two
                ##
                """, "command spin rate !rate");
        assertThat(spin.symbol()).isEqualTo("spin");
        assertThat(spin.body()).isEqualTo("Turns it.\n\nMore of it.");
        assertThat(spin.member("rate")).contains("turns");
        assertThat(spin.feature("rate")).contains("has a rate");
        assertThat(spin.tagged("TODO")).contains("one");
        assertThat(spin.member("gear")).isEmpty();
        assertThat(spin.feature("gear")).isEmpty();
        assertThat(spin.tagged("Since")).isEmpty();
    }

    @Test
    void hasNoBodyWhereAnotherPartComesFirst() {
        assertThat(read("##\n# @spin:\n# Since: 1\n#\n# Text.\n##", "command spin")
                        .body())
                .isEmpty();
        assertThat(read("##\n# @spin:\n##", "command spin").body()).isEmpty();
    }

    @Test
    void knowsTheWhiteSpaceOfTheLanguage() {
        String known =
                "\t\n\u000b\f\r\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000";
        assertThat(DocText.isBlank(known)).isTrue();
        for (char c : "\u0008\u000e\u001b!\u0084\u009f\u200b\u2027\u3001\ufeffx".toCharArray()) {
            assertThat(DocText.isWhiteSpace(c)).as("U+%04X", (int) c).isFalse();
        }
    }

    private static Documentation read(String source, String definition) {
        return new DocFixture(Dialect.V10_0).run(source, definition).documentation();
    }
}
