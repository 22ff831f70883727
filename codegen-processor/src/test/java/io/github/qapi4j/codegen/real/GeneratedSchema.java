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
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The types that have values: the named ones, then what commands and events have for data of their own. */
    List<TypeDefinition> types() {
        Stream<TypeDefinition> named = schema.definitions().stream()
                .filter(TypeDefinition.class::isInstance)
                .map(TypeDefinition.class::cast)
                .filter(type -> !(type instanceof EnumType each && each.values().isEmpty()));
        return Stream.concat(named, schema.definitions().stream().flatMap(this::data))
                .toList();
    }

    /** The type that is a class of its own, under its owner's name, for data that the schema does not name. */
    private Stream<StructType> data(Definition owner) {
        Optional<TypeRef.Defined> data;
        if (owner instanceof Command command && command.flags().generated()) {
            data = command.data();
        } else if (owner instanceof Event event) {
            data = event.data();
        } else {
            return Stream.empty();
        }
        return data.map(schema::type).or(() -> schema.type("q_empty")).stream()
                .filter(StructType.class::isInstance)
                .map(StructType.class::cast)
                .filter(StructType::implicit)
                .map(struct -> new StructType(
                        owner.name(),
                        struct.base(),
                        struct.localMembers(),
                        struct.members(),
                        true,
                        struct.condition(),
                        struct.features(),
                        owner.documentation(),
                        struct.position()));
    }

    Class<?> load(String simpleName) throws ReflectiveOperationException {
        return compilation.load("real." + simpleName);
    }

    GeneratedType reader(TypeDefinition type) throws ReflectiveOperationException {
        boolean named = !(type instanceof StructType struct && struct.implicit());
        return new GeneratedType(load(named ? names.type(type.name()) : names.data(type.name())));
    }

    CommandType<?, ?> command(String name) throws ReflectiveOperationException {
        return (CommandType<?, ?>) load(names.command(name)).getField("TYPE").get(null);
    }

    EventType<?> event(String name) throws ReflectiveOperationException {
        return (EventType<?>) load(names.event(name)).getField("TYPE").get(null);
    }
}
