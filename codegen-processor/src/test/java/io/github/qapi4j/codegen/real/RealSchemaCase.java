package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Module;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What one of QEMU's schemas must stand: everything of it generates, compiles, and does what it must. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RealSchemaCase {

    private static final long SEED = 20_250_101;
    private static final int DOCUMENTS = Integer.getInteger("real.documents", 1);
    private static final int MUTATIONS = Integer.getInteger("real.mutations", 2000);
    private static final int INSTANCES = 5;

    private final RealSchema real;
    private GeneratedSchema generated;

    RealSchemaCase(RealSchema real) {
        this.real = real;
    }

    @BeforeAll
    void generateAndCompile(@TempDir Path classes) throws IOException {
        assumeTrue(RealSchema.areThere(), "QAPI_SCHEMAS is not set: QEMU's schemas are not tested");
        System.out.println(real + ": seed " + SEED);
        Schema schema = SchemaReader.create().read(real.file()).schema().orElseThrow();
        List<GeneratedFile> files = GeneratedSchema.generate(schema);
        assertThat(GeneratedSchema.generate(schema)).isEqualTo(files);
        generated = GeneratedSchema.of(schema, Compilation.of(files, Compilation.STRICT, classes));
    }

    /** An interface's constants come from its nested enum, which may be initialised first. */
    @Test
    void enumsAreInitialisedFromEitherEnd() throws ReflectiveOperationException {
        boolean knownFirst = true;
        for (TypeDefinition each : generated.types()) {
            if (each instanceof EnumType type) {
                String name = generated.names().type(type.name());
                assertThat(generated.load(knownFirst ? name + "$Known" : name)).isNotNull();
                for (EnumValue value : type.values()) {
                    String constant = generated.names().constant(type.name(), value.name());
                    assertThat(generated.load(name).getField(constant).get(null))
                            .as("%s.%s", name, constant)
                            .isNotNull()
                            .hasToString(value.name());
                }
                knownFirst = !knownFirst;
            }
        }
    }

    @Test
    void valuesSurvive() throws ReflectiveOperationException {
        RoundTrips roundTrips = new RoundTrips(values(), generated);
        for (TypeDefinition type : generated.types()) {
            for (int i = 0; i < INSTANCES; i++) {
                roundTrips.check(type);
            }
        }
    }

    @Test
    void whatIsNotKnownIsKeptOrRefused() throws ReflectiveOperationException {
        OpenWorld openWorld = new OpenWorld(generated, values());
        for (TypeDefinition type : generated.types()) {
            openWorld.check(type, DOCUMENTS);
        }
        System.out.println(real + ": " + openWorld.injections() + " unknown things kept and refused");
    }

    @Test
    void examplesOfDocCommentsAreValid() throws IOException {
        DocExamples examples = new DocExamples(generated);
        Map<String, String> bad = new TreeMap<>(BadExamples.CAUSES);
        Set<String> files = new HashSet<>();
        for (Module module : generated.schema().modules()) {
            if (!module.name().equals(Module.BUILTIN)) {
                Path file = real.file().resolveSibling(module.name()).normalize();
                files.add(RealSchema.nameOf(file));
                DocMessage.examples(file, RealSchema.nameOf(file)).forEach(examples::replay);
            }
        }
        bad.keySet().removeIf(where -> !files.contains(where.substring(0, where.indexOf(':'))));
        System.out.println(
                real + ": " + (examples.messages() - examples.failures().size()) + " of " + examples.messages()
                        + " messages of examples passed; not: " + bad);
        assertThat(examples.failures().keySet())
                .as(examples.failures().toString())
                .isEqualTo(bad.keySet());
    }

    @Test
    void mutatedMessagesThrowNothingButInputException() throws ReflectiveOperationException {
        List<TypeDefinition> types = generated.types();
        Mutations mutations = new Mutations(generated, values(), new Random(SEED));
        for (TypeDefinition type : types) {
            mutations.check(type, 1 + MUTATIONS / types.size());
        }
        System.out.println(real + ": " + mutations.refused() + " of " + MUTATIONS + " mutations refused, "
                + mutations.alike() + " alike from a stream");
        assertThat(mutations.refused()).isGreaterThan(MUTATIONS / 4);
        assertThat(mutations.alike()).isGreaterThan(mutations.refused() / 2);
    }

    @Test
    void membersAreSetFromText() throws ReflectiveOperationException {
        TextForms texts = new TextForms(generated);
        for (TypeDefinition type : generated.types()) {
            if (type instanceof StructType struct && !struct.implicit()) {
                texts.check(struct);
            }
        }
        System.out.println(real + ": " + texts.set() + " members set from text");
        assertThat(texts.set()).isPositive();
    }

    @Test
    void noMethodIsTooLargeForTheCompiler() throws IOException {
        assertThat(MethodSizes.tooLarge(generated.compilation().classes())).isEmpty();
    }

    private RandomValues values() {
        return new RandomValues(generated.schema(), new Random(SEED));
    }
}
