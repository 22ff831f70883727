package io.github.qapi4j.runtime.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.runtime.sample.Limits;
import io.github.qapi4j.runtime.visitor.InputException;
import io.github.qapi4j.runtime.visitor.InputVisitor;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON is told so in words of ours, whatever the text is read from. */
class MalformedJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+1 | unexpected character '+'; no plus sign precedes a number (line 1, column 1)",
                "{'u8':+1} | unexpected character '+'; no plus sign precedes a number (line 1, column 7)",
                "NaN | unexpected word 'NaN'; expected a value (line 1, column 1)",
                "[-Infinity] | unexpected word '-Infinity'; expected a value (line 1, column 2)",
                "nul | unexpected word 'nul'; expected a value (line 1, column 1)",
                "truex | unexpected word 'truex'; expected a value (line 1, column 1)",
                "- | the text ends within a value (line 1, column 2)",
                "-x | unexpected character 'x' in a number (line 1, column 2)",
                "01 | a number with a leading zero (line 1, column 2)",
                "1. | unexpected character '.' in a number (line 1, column 2)",
                ".5 | unexpected character '.'; expected a value (line 1, column 1)",
                "1e | the text ends within a value (line 1, column 3)",
                "0x1 | unexpected character 'x' after the value (line 1, column 2)",
                "{a:1} | unexpected character 'a'; expected a member's name in double quotes (line 1, column 2)",
                "{'a' 1} | unexpected character '1'; expected a colon (line 1, column 6)",
                "{'a':1 2} | unexpected character '2'; expected a comma or '}' (line 1, column 8)",
                "{'a':1,} | unexpected character '}'; expected a member's name in double quotes (line 1, column 8)",
                "{'a':} | unexpected character '}'; expected a value (line 1, column 6)",
                "[1,] | unexpected character ']'; expected a value (line 1, column 4)",
                "[1 2] | unexpected character '2'; expected a comma or ']' (line 1, column 4)",
                "{] | unexpected character ']'; expected '}' (line 1, column 2)",
                "[} | unexpected character '}'; expected ']' (line 1, column 2)",
                "} | unexpected character '}' (line 1, column 1)",
                "[]] | unexpected character ']' (line 1, column 3)",
                "'\\x' | unexpected character 'x' after a backslash (line 1, column 3)",
                "'\\u12g4' | unexpected character 'g' in an escape; expected a hexadecimal digit (line 1, column 6)",
                "'a\tb' | unexpected character U+0009 in a string; escape it (line 1, column 3)",
                "[\u0001] | unexpected character U+0001 (line 1, column 2)",
                "[~ /*c*/ 1] | unexpected character '/'; there are no comments (line 2, column 2)",
                "'abc | the text ends within a value (line 1, column 5)",
                "{'a | the text ends within a member's name (line 1, column 4)",
                "{'a': | the text ends within an object (line 1, column 6)",
                "{'a':1, | the text ends within an object (line 1, column 8)",
                "[[1] | the text ends within a list (line 1, column 5)",
            })
    void messageIsPinned(String text, String problem) {
        String json = text.replace('\'', '"').replace('~', '\n');
        String message = "malformed JSON: " + problem.replaceAll("word '(.*?)'", "word \"$1\"");
        JsonReader reader = JsonReader.strict();
        assertThatThrownBy(() -> reader.read(json, InputVisitor::any))
                .isInstanceOf(InputException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> reader.read(json.getBytes(StandardCharsets.UTF_8), InputVisitor::any))
                .hasMessage(message);
        assertThatThrownBy(() -> reader.read(new StringReader(json), InputVisitor::any))
                .hasMessage(message);
    }

    @Test
    void pathIsThatOfTheObjectOrListAndOfNoFinishedMember() {
        assertThatThrownBy(() -> JsonReader.strict().read("{\"a\":{\"b\":[1,2 3]}}", InputVisitor::any))
                .hasMessage(
                        "a.b: malformed JSON: unexpected character '3'; expected a comma or ']' (line 1, column 16)");
        assertThatThrownBy(() ->
                        JsonReader.strict().read("{\"mode\":\"normal\",\"nodes\":[{\"name\":\"n\" ", Limits::read))
                .hasMessage("nodes[0]: malformed JSON: the text ends within an object (line 1, column 39)");
    }
}
