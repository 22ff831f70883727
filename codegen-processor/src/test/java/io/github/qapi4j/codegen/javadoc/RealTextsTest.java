package io.github.qapi4j.codegen.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.doc.Documentation;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders every doc text of the schemas that {@code QAPI_SCHEMAS} names. */
class RealTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"qapi/qapi-schema.json", "qga/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"})
    void rendersEveryTextOfARealSchema(String name) {
        String root = System.getenv("QAPI_SCHEMAS");
        assumeThat(root).as("QAPI_SCHEMAS names no real schemas").isNotNull();
        Schema schema = SchemaReader.create().read(Path.of(root, name)).schema().orElseThrow();
        List<String> rendered = new ArrayList<>();
        for (Definition definition : schema.definitions()) {
            for (Documentation.Part part :
                    definition.documentation().map(Documentation::parts).orElse(List.of())) {
                String html = Javadocs.html(part.text(), new TestLinks());
                assertThat(html.isBlank()).as(part.text()).isEqualTo(part.text().isBlank());
                if (!html.isBlank()) {
                    rendered.add(html);
                }
            }
        }
        assertThat(rendered).hasSizeGreaterThan(100);
        assertThat(DocLint.complaints(rendered)).isEmpty();
    }
}
