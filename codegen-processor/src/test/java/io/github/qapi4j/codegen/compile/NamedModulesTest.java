package io.github.qapi4j.codegen.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.palantir.javapoet.JavaFile;
import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.runtime.QapiObject;
import io.github.qapi4j.schema.SchemaReader;
import io.github.qapi4j.schema.source.FileSource;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our modules have descriptors of their own, and generated code works in a module of the user's. */
class NamedModulesTest {

    private static final String SCHEMA = """
            { 'enum': 'Mode', 'data': [ 'normal' ] }
            { 'struct': 'Limits', 'data': { '*mode': 'Mode', '*size': 'size' } }
            { 'union': 'Choice', 'base': { 'kind': 'Mode' }, 'discriminator': 'kind', 'data': { 'normal': 'Limits' } }
            { 'alternate': 'StrOrNull', 'data': { 's': 'str', 'n': 'null' } }
            { 'command': 'query-limits', 'data': { '*either': 'StrOrNull' }, 'returns': [ 'Limits' ] }
            { 'event': 'FAILED', 'data': { 'why': 'str' } }
            """;
    private static final List<GeneratedFile> APPLICATION =
            List.of(new GeneratedFile("module-info.java", """
                    /** An application. */
                    module app {
                        requires transitive io.github.qapi4j.runtime;

                        exports app;
                    }
                    """), new GeneratedFile("app/Main.java", """
                    package app;

                    /** Its program. */
                    public final class Main {
                        private Main() {}

                        /** {@return what it makes of its input}
                         * @param json the input
                         */
                        public static String run(String json) {
                            return Limits.fromJson(json).setSize(7).toJson();
                        }
                    }
                    """));

    @TempDir
    private Path classes;

    @Test
    void generatedCodeRunsInAModule() throws IOException, ReflectiveOperationException {
        List<GeneratedFile> files = new ArrayList<>(APPLICATION);
        files.addAll(new Generator(GeneratorOptions.ofPackage("app"))
                .generate(SchemaReader.create()
                        .withSource(FileSource.of(Map.of("m.json", SCHEMA)))
                        .read("m.json")
                        .schema()
                        .orElseThrow())
                .files());
        List<Path> path = paths(QapiObject.class, JsonFactory.class, NullMarked.class);
        List<String> options = new ArrayList<>(Compilation.STRICT);
        options.add("--module-path");
        options.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        Compilation.of(files, options, classes);

        // JSpecify is there to compile with, and need not be there to run.
        List<Path> running = new ArrayList<>(path.subList(0, 2));
        running.add(classes);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(running.toArray(Path[]::new)), ModuleFinder.of(), Set.of("app"));
        ClassLoader loader = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("app");
        Class<?> main = loader.loadClass("app.Main");
        assertThat(main.getModule().getName()).isEqualTo("app");
        assertThat(main.getMethod("run", String.class).invoke(null, "{\"mode\":\"normal\"}"))
                .isEqualTo("{\"mode\":\"normal\",\"size\":7}");
    }

    @Test
    void everyModuleRequiresWhatItUses() {
        assertThat(required(QapiObject.class, "io.github.qapi4j.runtime"))
                .containsExactlyInAnyOrder(
                        "mandated java.base",
                        "transitive com.fasterxml.jackson.core",
                        "static transitive org.jspecify");
        assertThat(required(SchemaReader.class, "io.github.qapi4j.schema"))
                .containsExactlyInAnyOrder("mandated java.base", "static transitive org.jspecify");
        assertThat(required(Generator.class, "io.github.qapi4j.codegen"))
                .containsExactlyInAnyOrder(
                        "mandated java.base",
                        "java.compiler",
                        "com.palantir.javapoet",
                        "transitive io.github.qapi4j.schema",
                        "static org.jspecify");
    }

    /** Resolving them together fails if two modules have one package. */
    @Test
    void noPackageIsSplit() {
        Path[] path = paths(Generator.class, SchemaReader.class, QapiObject.class, JsonFactory.class, JavaFile.class)
                .toArray(Path[]::new);
        Set<String> roots = Set.of("io.github.qapi4j.codegen", "io.github.qapi4j.runtime");
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), roots);
        assertThat(configuration.modules())
                .extracting(module -> module.name())
                .contains("io.github.qapi4j.codegen", "io.github.qapi4j.schema", "io.github.qapi4j.runtime");
    }

    private static Stream<String> required(Class<?> type, String name) {
        ModuleReference module = ModuleFinder.of(paths(type).get(0)).find(name).orElseThrow();
        ModuleDescriptor descriptor = module.descriptor();
        assertThat(descriptor.isAutomatic()).isFalse();
        return descriptor.requires().stream().map(NamedModulesTest::shown);
    }

    private static String shown(Requires requires) {
        String modifiers = requires.modifiers().stream()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
        return modifiers + requires.name();
    }

    /** Where classes are loaded from. */
    private static List<Path> paths(Class<?>... types) {
        return Arrays.stream(types).map(NamedModulesTest::path).toList();
    }

    private static Path path(Class<?> type) {
        try {
            Path path = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertThat(Files.exists(path)).isTrue();
            return path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
