package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits a struct: a mutable class whose members are present or absent. */
final class StructEmitter {

    private final Emission emission;

    StructEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(StructType struct) {
        CodeBlock comment = emission.docs().type(struct, "The struct {@code " + struct.name() + "}.");
        return emit(struct, emission.type(struct), comment, DocSource.of(emission.schema(), struct))
                .build();
    }

    /**
     * A struct under a name of its own, as inline arguments and data are.
     *
     * @param source where the comments of its members are
     */
    TypeSpec.Builder emit(StructType struct, ClassName self, CodeBlock comment, DocSource source) {
        List<Property> properties = emission.properties(struct, source);
        int first = struct.members().size() - struct.localMembers().size();
        Optional<ClassName> base =
                struct.base().map(ref -> emission.type(emission.schema().object(ref)));
        Level level = new Level(properties.subList(first, properties.size()), Optional.empty(), base.isPresent());

        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(comment)
                .addAnnotations(emission.nullness().marked())
                .addModifiers(Modifier.PUBLIC)
                .superclass(base.orElse(RuntimeTypes.QAPI_OBJECT))
                .addField(Descriptors.field(struct.name(), base, struct.localMembers(), Optional.empty()))
                .addFields(level.presence().fields())
                .addFields(fields(level.properties(), emission.nullness()))
                .addMethod(constructor())
                .addMethods(ReadMethods.fromJsonOfStruct(self))
                .addMethod(ReadMethods.read(self, read(self)));
        Accessors accessors = new Accessors(self, level.presence());
        level.properties().forEach(property -> type.addMethods(accessors.of(property)));
        Overrides overrides = new Overrides(self);
        properties.subList(0, first).forEach(property -> type.addMethods(overrides.of(property)));
        ClassName root = base.isPresent() ? emission.type(emission.root(struct)) : self;
        type.addMethods(new WholeMethods(self, root).all());
        SiblingEmitter siblings = new SiblingEmitter(emission);
        emission.siblings(struct).forEach(target -> type.addMethods(siblings.emit(struct, target)));
        type.addMethod(Overriding.write())
                .addMethod(Overriding.readMembers())
                .addMethod(descriptor())
                .addMethod(newInstance(self));
        if (base.isEmpty() || !level.properties().isEmpty()) {
            type.addMethods(new Hooks(level).all());
        }
        return type;
    }

    /** The fields that keep members. */
    static List<FieldSpec> fields(List<Property> properties, Nullness nullness) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Property property : properties) {
            TypeName java = property.mapping().java();
            TypeName type = java.isPrimitive() ? java : nullness.nullable(java);
            fields.add(
                    FieldSpec.builder(type, property.field(), Modifier.PRIVATE).build());
        }
        return fields;
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("An object without any member.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private static CodeBlock read(ClassName self) {
        return CodeBlock.builder()
                .addStatement("$T result = new $T()", self, self)
                .addStatement("in.beginObject()")
                .addStatement("result.readMembers_(in)")
                .addStatement("return result")
                .build();
    }

    private static MethodSpec descriptor() {
        return Overriding.hook("descriptor_", RuntimeTypes.TYPE_DESCRIPTOR)
                .addStatement("return TYPE_")
                .build();
    }

    private static MethodSpec newInstance(ClassName self) {
        return Overriding.hook("newInstance_", self)
                .addStatement("return new $T()", self)
                .build();
    }
}
