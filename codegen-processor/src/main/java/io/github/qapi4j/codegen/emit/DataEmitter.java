package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** The class of a command's arguments or an event's data: the type that the schema names, else one of their own. */
final class DataEmitter {

    private final Emission emission;

    DataEmitter(Emission emission) {
        this.emission = emission;
    }

    /** The class. */
    ClassName type(Definition owner, Optional<TypeRef.Defined> data) {
        return named(data)
                .map(emission::type)
                .orElseGet(() -> emission.types().generated(emission.names().data(owner.name())));
    }

    /**
     * Emits the class, if the schema names none.
     *
     * @param what what it is: {@code The arguments of}
     * @param link the class that stands for the owner
     */
    Optional<TypeSpec> emit(Definition owner, Optional<TypeRef.Defined> data, String what, ClassName link) {
        if (named(data).isPresent()) {
            return Optional.empty();
        }
        StructType struct =
                data.map(ref -> (StructType) emission.schema().object(ref)).orElseGet(() -> empty(owner));
        CodeBlock comment = CodeBlock.of("$L {@link $L}.\n", what, link.simpleName());
        StructType shown = new StructType(
                owner.name(),
                struct.base(),
                struct.localMembers(),
                struct.members(),
                true,
                struct.condition(),
                struct.features(),
                owner.documentation(),
                struct.position());
        return Optional.of(new StructEmitter(emission)
                .emit(shown, type(owner, data), comment, DocSource.of(emission.schema(), owner))
                .build());
    }

    private Optional<ObjectType> named(Optional<TypeRef.Defined> data) {
        return data.map(emission.schema()::object)
                .filter(type -> !(type instanceof StructType struct && struct.implicit()));
    }

    private static StructType empty(Definition owner) {
        return new StructType(
                owner.name(),
                Optional.empty(),
                List.of(),
                List.of(),
                true,
                Condition.ALWAYS,
                List.of(),
                Optional.empty(),
                owner.position());
    }
}
