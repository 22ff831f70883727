package io.github.qapi4j.benchmarks.memory;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qapi4j.benchmarks.json.Payloads;
import io.github.qapi4j.benchmarks.migration.MigrationConfig;
import io.github.qapi4j.benchmarks.rivals.ConfigBean;
import java.io.IOException;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** Bytes of a MigrationConfig as generated, and of a bean with the same members as objects, null for absent. */
public final class Footprint {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Footprint() {}

    /**
     * Prints a table.
     *
     * @throws IOException never: the texts are sound
     */
    public static void main(String[] args) throws IOException {
        System.out.printf("%-12s %10s %12s %10s %12s%n", "", "generated", "with values", "boxed", "with values");
        line("3 members", Payloads.sparse());
        line("50 members", Payloads.scalarsOnly());
        line("51 members", Payloads.full());
    }

    private static void line(String what, String text) throws IOException {
        MigrationConfig config = MigrationConfig.fromJson(text);
        ConfigBean bean = MAPPER.readValue(text, ConfigBean.class);
        System.out.printf("%-12s %10d %12d %10d %12d%n", what, own(config), all(config), own(bean), all(bean));
    }

    private static long own(Object object) {
        return ClassLayout.parseInstance(object).instanceSize();
    }

    private static long all(Object object) {
        return GraphLayout.parseInstance(object).totalSize();
    }
}
