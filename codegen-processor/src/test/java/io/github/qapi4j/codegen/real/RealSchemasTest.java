package io.github.qapi4j.codegen.real;

import org.junit.jupiter.api.Nested;

/**
 * QEMU's schemas, found through {@code QAPI_SCHEMAS}.
 *
 * <p>{@code -Dreal.documents=20 -Dreal.mutations=100000} tries more than a build has time for.
 */
class RealSchemasTest {

    @Nested
    class Qemu extends RealSchemaCase {
        Qemu() {
            super(RealSchema.QEMU);
        }
    }

    @Nested
    class GuestAgent extends RealSchemaCase {
        GuestAgent() {
            super(RealSchema.GUEST_AGENT);
        }
    }

    @Nested
    class StorageDaemon extends RealSchemaCase {
        StorageDaemon() {
            super(RealSchema.STORAGE_DAEMON);
        }
    }
}
