package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.name.JavaNamesAllocation;
import io.github.qapi4j.codegen.name.NameMap;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QEMU's schemas, found through {@code QAPI_SCHEMAS}: everything of them generates, compiles, and does what it must. */
class RealSchemasTest {

    private static final long SEED = 20_250_101;
    private static final int INSTANCES = 5;
    private static final String PACKAGE = "real";

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"qapi/qapi-schema.json", "qga/qapi-schema.json", "storage-daemon/qapi/qapi-schema.json"})
    void generatesCompilesAndRoundTrips(String root) throws IOException, ReflectiveOperationException {
        String schemas = System.getenv("QAPI_SCHEMAS");
        assumeTrue(schemas != null, "QAPI_SCHEMAS is not set: QEMU's schemas are not tested");
        Schema schema =
                SchemaReader.create().read(Path.of(schemas, root)).schema().orElseThrow();
        List<GeneratedFile> files = generate(schema);
        assertThat(generate(schema)).isEqualTo(files);

        Compilation compilation = Compilation.of(files, Compilation.STRICT, classes);
        initialisesEnumsFromEitherEnd(schema, compilation);
        roundTrips(schema, compilation);
        assertThat(largeMethods()).isEmpty();
    }

    private static List<GeneratedFile> generate(Schema schema) {
        GenerationResult result = new Generator(GeneratorOptions.ofPackage(PACKAGE)).generate(schema);
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }

    private static void roundTrips(Schema schema, Compilation compilation) throws ReflectiveOperationException {
        System.out.println("seed " + SEED);
        RoundTrips roundTrips = new RoundTrips(new RandomValues(schema, new Random(SEED)), compilation);
        JavaNames names = JavaNamesAllocation.allocate(
                        schema, GeneratorOptions.ofPackage(PACKAGE), NameMap.empty(), new ArrayList<>())
                .names();
        for (Definition definition : schema.definitions()) {
            if (definition instanceof TypeDefinition type && !isEmptyEnum(type)) {
                for (int i = 0; i < INSTANCES; i++) {
                    roundTrips.check(type, PACKAGE + "." + names.type(type.name()));
                }
            }
        }
    }

    /** An interface's constants come from its nested enum, which may be initialised first. */
    private static void initialisesEnumsFromEitherEnd(Schema schema, Compilation compilation)
            throws ReflectiveOperationException {
        JavaNames names = JavaNamesAllocation.allocate(
                        schema, GeneratorOptions.ofPackage(PACKAGE), NameMap.empty(), new ArrayList<>())
                .names();
        boolean knownFirst = true;
        for (Definition definition : schema.definitions()) {
            if (definition instanceof EnumType type && !isEmptyEnum(type)) {
                String name = PACKAGE + "." + names.type(type.name());
                Class<?> first = compilation.load(knownFirst ? name + "$Known" : name);
                assertThat(first).isNotNull();
                for (EnumValue value : type.values()) {
                    String constant = names.constant(type.name(), value.name());
                    assertThat(compilation.load(name).getField(constant).get(null))
                            .as("%s.%s", name, constant)
                            .isNotNull()
                            .hasToString(value.name());
                }
                knownFirst = !knownFirst;
            }
        }
    }

    private static boolean isEmptyEnum(TypeDefinition type) {
        return type instanceof EnumType each && each.values().isEmpty();
    }

    private List<String> largeMethods() throws IOException {
        List<String> large = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(classes)) {
            for (Path file :
                    tree.filter(path -> path.toString().endsWith(".class")).toList()) {
                MethodSizes.of(file).forEach((method, size) -> {
                    if (size >= 8000) {
                        large.add(file.getFileName() + " " + method + " " + size);
                    }
                });
            }
        }
        return large;
    }
}
