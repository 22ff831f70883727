package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.EnumValue;
import javax.lang.model.element.Modifier;

/**
 * Emits an enum: an interface with a constant per value, since a peer may know more values than this schema. The interface
 * has no default methods: initialising {@code Known} would initialise it, and it needs the constants of {@code Known}. A
 * covariant {@code copy} would bring one, the bridge that javac makes.
 */
final class EnumEmitter {

    private final Emission emission;

    EnumEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(EnumType type) {
        ClassName self = emission.types().type(type.name());
        ClassName known = self.nestedClass("Known");
        ClassName unknown = self.nestedClass("Unknown_");
        TypeSpec.Builder emitted = TypeSpec.interfaceBuilder(self)
                .addJavadoc(emission.docs().type(type, "The enum {@code " + type.name() + "}."))
                .addAnnotations(emission.nullness().marked())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.QAPI_VALUE)
                .addPermittedSubclass(known)
                .addPermittedSubclass(unknown);
        for (EnumValue value : type.values()) {
            emitted.addField(constant(type, value, self, known));
        }
        return emitted.addMethod(of(self, known, unknown))
                .addMethod(ReadMethods.read(self, read(known, unknown)))
                .addMethod(declared("wireName", ClassName.get(String.class))
                        .addJavadoc("{@return the value's name on the wire}\n")
                        .build())
                .addMethod(declared("isKnown", TypeName.BOOLEAN)
                        .addJavadoc("{@return whether this schema knows the value}\n")
                        .build())
                .addMethod(declared("known", known)
                        .addJavadoc("{@return the value, for a {@code switch}}\n\n")
                        .addJavadoc("@throws IllegalStateException if this schema does not know it\n")
                        .build())
                .addType(KnownValues.emit(emission, type, self, known))
                .addType(UnknownValue.emit(self, known, unknown, type.name()))
                .build();
    }

    private FieldSpec constant(EnumType type, EnumValue value, ClassName self, ClassName known) {
        String name = emission.names().constant(type.name(), value.name());
        MemberDocs docs = emission.docs().value(type.documentation(), value);
        return FieldSpec.builder(self, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", docs.description())
                .addJavadoc(docs.deprecationTag())
                .addAnnotations(Features.annotations(value.features()))
                .initializer("$T.$L", known, name)
                .build();
    }

    private static MethodSpec of(ClassName self, ClassName known, ClassName unknown) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("{@return the value of that name, known or not}\n\n")
                .addJavadoc("@param wireName the name on the wire\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "wireName")
                .addStatement("int index = $T.TYPE_.names().index(wireName)", known)
                .addStatement("return index < 0 ? new $T(wireName) : $T.VALUES_[index]", unknown, known)
                .build();
    }

    private static CodeBlock read(ClassName known, ClassName unknown) {
        return CodeBlock.builder()
                .addStatement("int index = in.symbol($T.TYPE_)", known)
                .addStatement(
                        "return index == $T.UNKNOWN ? new $T(in.symbolText()) : $T.VALUES_[index]",
                        RuntimeTypes.INPUT,
                        unknown,
                        known)
                .build();
    }

    private static MethodSpec.Builder declared(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(returns);
    }
}
