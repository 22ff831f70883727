package io.github.qapi4j.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.codegen.GeneratedFile;
import io.github.qapi4j.codegen.GenerationResult;
import io.github.qapi4j.codegen.Generator;
import io.github.qapi4j.codegen.compile.Compilation;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.name.JavaNamesAllocation;
import io.github.qapi4j.codegen.name.NameMap;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.runtime.protocol.CommandType;
import io.github.qapi4j.runtime.protocol.EventType;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A schema with the classes compiled of it.
 *
 * @param schema the schema
 * @param names the names of its classes
 * @param compilation the classes
 */
record GeneratedSchema(Schema schema, JavaNames names, Compilation compilation) {

    private static final GeneratorOptions OPTIONS = GeneratorOptions.ofPackage("real");

    static GeneratedSchema of(Schema schema, Compilation compilation) {
        JavaNames names = JavaNamesAllocation.allocate(schema, OPTIONS, NameMap.empty(), new ArrayList<>())
                .names();
        return new GeneratedSchema(schema, names, compilation);
    }

    static List<GeneratedFile> generate(Schema schema) {
        GenerationResult result = new Generator(OPTIONS).generate(schema);
        assertThat(result.diagnostics()).isEmpty();
        return result.files();
    }

    /** The types that have values. */
    List<TypeDefinition> types() {
        return schema.definitions().stream()
                .filter(TypeDefinition.class::isInstance)
                .map(TypeDefinition.class::cast)
                .filter(type -> !(type instanceof EnumType each && each.values().isEmpty()))
                .toList();
    }

    Class<?> load(String simpleName) throws ReflectiveOperationException {
        return compilation.load("real." + simpleName);
    }

    GeneratedType reader(TypeDefinition type) throws ReflectiveOperationException {
        return new GeneratedType(load(names.type(type.name())));
    }

    CommandType<?, ?> command(String name) throws ReflectiveOperationException {
        return (CommandType<?, ?>) load(names.command(name)).getField("TYPE").get(null);
    }

    EventType<?> event(String name) throws ReflectiveOperationException {
        return (EventType<?>) load(names.event(name)).getField("TYPE").get(null);
    }
}
