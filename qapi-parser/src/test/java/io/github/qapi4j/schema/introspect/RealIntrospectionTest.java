package io.github.qapi4j.schema.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.schema.RealSchemas;
import io.github.qapi4j.schema.TestJson;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.source.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reference answers for QEMU's own schema, entry by entry and in order. */
class RealIntrospectionTest {

    @Test
    void equalsTheReferenceMasked() throws IOException {
        compare(Introspection.masked(qmp()), "introspection-masked.json");
    }

    @Test
    void equalsTheReferenceUnmasked() throws IOException {
        compare(Introspection.unmasked(qmp()), "introspection.json");
    }

    private static Schema qmp() {
        return RealSchemas.read(RealSchemas.ROOTS.get(0), Dialect.V10_0);
    }

    private static void compare(Introspection ours, String reference) throws IOException {
        List<?> expected = (List<?>) TestJson.read(Files.readString(RealSchemas.file(reference)));
        List<?> actual = (List<?>) TestJson.read(ours.toJson());
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertThat(actual.get(i)).as("entry %d", i).isEqualTo(expected.get(i));
        }
        assertThat(actual).hasSameSizeAs(expected);
    }
}
