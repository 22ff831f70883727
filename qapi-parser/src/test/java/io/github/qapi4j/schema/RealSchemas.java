package io.github.qapi4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Dialect;
import java.nio.file.Path;
import java.util.List;

/** The schemas of QEMU 10.0, where the variable {@code QAPI_SCHEMAS} says they are; they are no part of this project. */
public final class RealSchemas {

    /** The root files of the three schemas. */
    public static final List<String> ROOTS =
            List.of("qapi/qapi-schema.json", "qga/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json");

    private RealSchemas() {}

    /** A file among the schemas; skips the test if there are none. */
    public static Path file(String name) {
        String directory = System.getenv("QAPI_SCHEMAS");
        assumeTrue(directory != null, "QAPI_SCHEMAS is not set: no real schemas to test with");
        return Path.of(directory).resolve(name);
    }

    /** A schema, read without an error; skips the test if there are none. */
    public static Schema read(String root, Dialect dialect) {
        ReadResult result = SchemaReader.create().withDialect(dialect).read(file(root));
        assertThat(result.hasErrors()).as(result.diagnostics().toString()).isFalse();
        return result.schema().orElseThrow();
    }
}
