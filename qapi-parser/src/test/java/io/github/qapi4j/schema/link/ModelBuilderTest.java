package io.github.qapi4j.schema.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.TestSchemas;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.UnionType;
import io.github.qapi4j.schema.source.Dialect;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {

    @Test
    void anEnumKeepsItsPrefixAndADefinitionItsDocumentation() {
        String text = """
                ##
                # @Gear:
                #
                # How fast.
                #
                # @low: slow
                ##
                { 'enum': 'Gear', 'prefix': 'GEARBOX', 'data': [ 'low' ] }
                { 'command': 'stop' }
                """;
        Schema schema = TestSchemas.read(Map.of("m.json", text), Dialect.LENIENT)
                .schema()
                .orElseThrow();

        EnumType gear = (EnumType) schema.type("Gear").orElseThrow();

        assertThat(gear.prefix()).contains("GEARBOX");
        assertThat(gear.documentation()).isPresent();
        assertThat(schema.definitions().get(1).documentation()).isEmpty();
    }

    /** A union of the oldest form stands for itself and its enum, and wrappers of its branches (qapi-language §12). */
    @Test
    void wrappersOfBranchesAreNoDefinitions() {
        Map<String, String> files = Map.of("m.json", "{ 'union': 'Uni', 'data': { 'a': 'int', 'b': 'str' } }");
        Schema schema = TestSchemas.read(files, Dialect.LENIENT).schema().orElseThrow();

        assertThat(schema.definitions()).extracting(Definition::name).containsExactly("UniKind", "Uni");
    }

    @Test
    void wrappersOfAValueAndOfAListOfSuchValuesDiffer() {
        String text = "{ 'union': 'Uni', 'data': { 'one': 'str', 'many': [ 'str' ] } }";
        UnionType union = (UnionType) TestSchemas.read(text, Dialect.LENIENT)
                .schema()
                .orElseThrow()
                .type("Uni")
                .orElseThrow();

        assertThat(union.branches())
                .extracting(branch -> branch.type().name())
                .containsExactly("q_obj_str-wrapper", "q_obj_strList-wrapper");
    }
}
