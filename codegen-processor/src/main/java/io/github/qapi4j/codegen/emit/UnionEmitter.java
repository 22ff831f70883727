package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits a union: a class with the common members, and nested in it a final subclass per branch. */
final class UnionEmitter {

    private final Emission emission;

    UnionEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(UnionType union) {
        Union shape = Union.of(emission, union);
        ClassName self = shape.self();
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(emission.docs().type(union, "The union {@code " + union.name() + "}."))
                .addAnnotations(emission.nullness().marked())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(RuntimeTypes.QAPI_UNION)
                .addField(descriptor(shape))
                .addField(branches(shape))
                .addFields(shape.level().presence().fields())
                .addFields(StructEmitter.fields(shape.level().properties(), emission.nullness()))
                .addMethod(constructor(shape))
                .addMethods(ReadMethods.fromJson(self))
                .addMethod(ReadMethods.read(self, read(self)))
                .addMethod(new UnionSelection(shape).emit());
        Accessors accessors = new Accessors(self, shape.level().presence());
        for (Property property : shape.level().properties()) {
            type.addMethods(shape.level().isTag(property) ? accessors.ofTag(property) : accessors.of(property));
        }
        whole(type, shape);
        type.addMethod(Overriding.write())
                .addMethod(Overriding.readMembers())
                .addMethod(Overriding.hook("descriptor_", RuntimeTypes.TYPE_DESCRIPTOR)
                        .addStatement("return descriptor_(TYPE_)")
                        .build())
                .addMethod(newInstance(self))
                .addMethods(new Hooks(shape.level()).all());
        BranchEmitter branches = new BranchEmitter(emission, shape);
        for (Branch branch : shape.branches()) {
            type.addPermittedSubclass(shape.branchClass(branch)).addType(branches.emit(branch));
        }
        TaglessEmitter others = new TaglessEmitter(shape, emission.nullness());
        return type.addPermittedSubclass(shape.plain())
                .addType(others.plain())
                .addPermittedSubclass(shape.unknown())
                .addType(others.unknown())
                .build();
    }

    private void whole(TypeSpec.Builder type, Union shape) {
        WholeMethods whole = new WholeMethods(shape.self(), shape.self());
        type.addMethod(MethodSpec.methodBuilder("copy")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(shape.self())
                        .build())
                .addMethod(whole.merge())
                .addMethod(whole.fillFrom())
                .addMethod(whole.copyMembersFrom(shape.self()));
        shape.commonBase().ifPresent(base -> type.addMethod(whole.copyMembersFrom(base)));
        type.addMethod(whole.changesFrom());
    }

    /** Declares the hook in the package of the generated code, where a union that has this one as a branch calls it. */
    private static MethodSpec newInstance(ClassName self) {
        return Overriding.hook("newInstance_", self)
                .addModifiers(Modifier.ABSTRACT)
                .build();
    }

    private FieldSpec descriptor(Union shape) {
        Optional<ClassName> base = shape.base().map(emission::type);
        return Descriptors.field(
                shape.union().name(),
                base,
                base.isPresent() ? List.of() : shape.union().members(),
                Optional.of(shape.union().discriminator()));
    }

    /** The tag values that a plain value cannot have. */
    private static FieldSpec branches(Union shape) {
        CodeBlock.Builder values = CodeBlock.builder().add("$T.of(", Set.class);
        String separator = "";
        for (Branch branch : shape.branches()) {
            values.add("$L$L", separator, shape.tagValue(branch));
            separator = ", ";
        }
        FieldSpec.Builder field = FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(Set.class), shape.tagType()),
                "BRANCHES_",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL);
        if (shape.hasDeprecatedBranch()) {
            field.addAnnotation(Features.SUPPRESS_DEPRECATION);
        }
        return field.initializer(values.add(")").build()).build();
    }

    private MethodSpec constructor(Union shape) {
        Property tag = shape.tag();
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(emission.nullness().nullable(shape.tagType()), "tag")
                .addStatement("this.$L = tag", tag.field())
                .build();
    }

    private static CodeBlock read(ClassName self) {
        return CodeBlock.builder()
                .addStatement("in.beginObject()")
                .addStatement("$T result = select_(in)", self)
                .addStatement("result.readMembers_(in)")
                .addStatement("return result")
                .build();
    }
}
