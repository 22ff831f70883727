package io.github.qapi4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts texts that try to leave their comment wherever a schema has texts. What comes out must compile, doclint included. */
class HostileDocsTest {

    private static final List<String> PIECES = List.of(
            "*/ class Evil {} /*",
            "*\\/",
            "\\u002a/",
            "\\\\u002a\\u002f",
            "\\uuuu002a/",
            "@deprecated",
            "{@code",
            "{@link Nothing#at}",
            "}}}",
            "<script>alert(1)</script>",
            "</p></div>",
            "<!-- ",
            "a < b > c & d",
            "&nosuch; &lt; &#42;/",
            "``*/``",
            "**\\*/**",
            "`x <https://example.com/*/>`_",
            "https://example.com/*/\"onclick=",
            "$L $T $S $$ $1N",
            "%s %n",
            "\"\"\"",
            "@member @Nothing",
            "`Kind` `kind`",
            ":ref:`*/`",
            "\u202e\u2028\u00a0",
            "\ud83d\ude00",
            "::");

    private static final int DOC_LINE = 70;

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void staysInItsComment(long seed) throws IOException {
        Random random = new Random(seed);
        List<GeneratedFile> files = Generating.from(schema(random)).result().files();
        assertThat(files).hasSize(10);
        Compilation.of(files, Compilation.STRICT, classes);
    }

    private static String schema(Random random) {
        return """
                ##
                # = $
                #
                # $
                ##

                ##
                # @Kind:
                #
                # $
                #
                # @old: $
                #
                # @new:
                #    $
                #
                #    - $
                #    - $
                #
                # Features:
                #
                # @deprecated: $
                #
                # Since: $
                ##
                { 'enum': 'Kind', 'data': [ { 'name': 'old', 'features': [ 'deprecated' ] }, 'new' ],
                  'if': { 'any': [ 'A', 'B' ] } }

                ##
                # @Base:
                #
                # $
                #
                # .. note:: $
                #
                # .. qmp-example::
                #    :title: $
                #
                #     $
                #
                # @kind: $
                #
                # @member: $
                #
                # Features:
                #
                # @unstable: $
                #
                # Since: 1.0
                ##
                { 'struct': 'Base',
                  'data': { 'kind': 'Kind', '*member': { 'type': 'size', 'if': 'C', 'features': [ 'unstable' ] } } }

                ##
                # @Shape:
                #
                # $
                ##
                { 'union': 'Shape', 'base': 'Base', 'discriminator': 'kind',
                  'data': { 'new': { 'type': 'Base2', 'if': { 'not': 'C' } } } }

                ##
                # @Base2:
                #
                # @choice: $
                ##
                { 'struct': 'Base2', 'data': { '*choice': [ 'Choice' ] } }

                ##
                # @Choice:
                #
                # $
                #
                # @text: $
                #
                # @nothing: $
                ##
                { 'alternate': 'Choice', 'data': { 'text': 'str', 'nothing': 'null' } }

                ##
                # @spin:
                #
                # $
                #
                # @rate: $
                #
                # Features:
                #
                # @deprecated: $
                #
                # Returns: $
                #
                # Errors:
                #     - $
                #
                # TODO: $
                ##
                { 'command': 'spin', 'data': { 'rate': 'int' }, 'returns': [ 'Shape' ], 'features': [ 'deprecated' ] }

                ##
                # @SPUN:
                #
                # $
                #
                # @shape: $
                #
                # Since: $
                ##
                { 'event': 'SPUN', 'data': { 'shape': 'Shape' }, 'if': { 'all': [ 'A', 'B' ] } }
                """.lines().map(line -> filled(line, random)).reduce("", (all, line) -> all + line + "\n");
    }

    /** A line whose {@code $} gives way to a text, not longer than a doc line may be. */
    private static String filled(String line, Random random) {
        if (!line.endsWith("$")) {
            return line;
        }
        StringBuilder filled = new StringBuilder(line.substring(0, line.length() - 1) + "T");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            if (filled.length() + 1 + piece.length() <= DOC_LINE) {
                filled.append(' ').append(piece);
            }
        }
        return filled.toString();
    }
}
