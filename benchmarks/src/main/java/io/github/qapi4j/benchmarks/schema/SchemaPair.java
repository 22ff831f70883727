package io.github.qapi4j.benchmarks.schema;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.input.Input;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.surface.SchemaSurface;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.ReadResult;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A schema and one in which every optional text of one module is mandatory. */
record SchemaPair(SchemaText old, SchemaText now) {

    private static final Pattern OPTIONAL = Pattern.compile("'\\*(?=[a-z-]+': 'str')");

    /** Two versions of QEMU's whole schema. */
    static SchemaPair qemu() {
        SchemaText old = SchemaText.qemu();
        return new SchemaPair(
                old, old.with("block-core.json", text -> OPTIONAL.matcher(text).replaceAll("'")));
    }

    SchemaPair times(int copies) {
        return new SchemaPair(old.times(copies), now.times(copies));
    }

    Loaded load() {
        return new Loaded(SchemaText.checked(old.read()), SchemaText.checked(now.read()));
    }

    /** Both, read. */
    record Loaded(ReadResult old, ReadResult now) {

        /** From two loaded schemas to findings. */
        Report compare(SchemaDiff diff) {
            return diff.compare(input(old, "old"), input(now, "now"));
        }

        private static Input input(ReadResult read, String name) {
            Surface surface = SchemaSurface.of(read.schema().orElseThrow(), name);
            return new Input(name, "schema", surface, Map.of(), Optional.empty());
        }
    }
}
