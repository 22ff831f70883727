package io.github.qapi4j.diff;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the real schemas that some tests run on in place. */
final class RealSchemas {

    private RealSchemas() {}

    /** The directory that {@code QAPI_SCHEMAS} names; without it the calling test is skipped. */
    static Path directory() {
        String directory = System.getenv("QAPI_SCHEMAS");
        assumeTrue(directory != null, "QAPI_SCHEMAS does not say where real schemas are");
        return Path.of(directory);
    }

    /** The directory of the worked review beside them; without it the calling test is skipped. */
    static Path review() {
        Path review = directory().resolveSibling("seed-review");
        assumeTrue(Files.isDirectory(review), "there is no worked review beside QAPI_SCHEMAS");
        return review;
    }
}
