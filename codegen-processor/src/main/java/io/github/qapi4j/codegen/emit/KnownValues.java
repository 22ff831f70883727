package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import io.github.qapi4j.schema.model.Feature;
import javax.lang.model.element.Modifier;

/** Emits {@code Known}, the Java enum of the values that the schema has. */
final class KnownValues {

    private KnownValues() {}

    static TypeSpec emit(Emission emission, EnumType type, ClassName self, ClassName known) {
        // An enum needs a constant in JavaPoet, though not in Java: one without any is a class without instances.
        TypeSpec.Builder emitted = type.values().isEmpty() ? TypeSpec.classBuilder(known) : TypeSpec.enumBuilder(known);
        emitted.addJavadoc("The values of {@code $L} that this schema knows.\n", type.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
        for (EnumValue value : type.values()) {
            emitted.addEnumConstant(
                    emission.names().constant(type.name(), value.name()), constant(emission, type, value));
        }
        if (type.values().isEmpty()) {
            emitted.addModifiers(Modifier.FINAL);
        }
        emitted.addField(descriptor(type))
                .addField(FieldSpec.builder(ArrayTypeName.of(known), "VALUES_", Modifier.STATIC, Modifier.FINAL)
                        .initializer(type.values().isEmpty() ? "{}" : "values()")
                        .build());
        if (type.values().isEmpty()) {
            emitted.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        String index = type.values().isEmpty() ? "0" : "ordinal()";
        return emitted.addMethod(Overriding.method("wireName", ClassName.get(String.class))
                        .addStatement("return TYPE_.names().name($L)", index)
                        .build())
                .addMethod(Overriding.method("isKnown", TypeName.BOOLEAN)
                        .addStatement("return true")
                        .build())
                .addMethod(Overriding.method("known", known)
                        .addStatement("return this")
                        .build())
                .addMethod(Overriding.method("copy", known)
                        .addStatement("return this")
                        .build())
                .addMethod(Overriding.method("write", TypeName.VOID)
                        .addParameter(RuntimeTypes.OUTPUT, "out")
                        .addStatement("out.symbol(TYPE_, $L)", index)
                        .build())
                .addMethod(Overriding.method("toString", ClassName.get(String.class))
                        .addStatement("return wireName()")
                        .build())
                .build();
    }

    private static TypeSpec constant(Emission emission, EnumType type, EnumValue value) {
        MemberDocs docs = emission.docs().value(type.documentation(), value);
        return TypeSpec.anonymousClassBuilder("")
                .addJavadoc("$L\n", docs.description())
                .addJavadoc(docs.deprecationTag())
                .addAnnotations(Features.annotations(value.features()))
                .build();
    }

    private static FieldSpec descriptor(EnumType type) {
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($S", RuntimeTypes.ENUM_DESCRIPTOR, type.name());
        value.indent().indent();
        type.values().forEach(each -> value.add(",\n$S", each.name()));
        value.add(")");
        type.values().stream()
                .filter(each -> !each.features().isEmpty())
                .forEach(each -> value.add("\n.withFeatures($S$L)", each.name(), featureNames(each)));
        return FieldSpec.builder(RuntimeTypes.ENUM_DESCRIPTOR, "TYPE_", Modifier.STATIC, Modifier.FINAL)
                .initializer(value.unindent().unindent().build())
                .build();
    }

    private static CodeBlock featureNames(EnumValue value) {
        CodeBlock.Builder names = CodeBlock.builder();
        for (Feature feature : value.features()) {
            names.add(", $S", feature.name());
        }
        return names.build();
    }
}
