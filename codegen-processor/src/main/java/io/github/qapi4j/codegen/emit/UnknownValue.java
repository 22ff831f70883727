package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Emits {@code Unknown_}, a value that the schema does not have. */
final class UnknownValue {

    private UnknownValue() {}

    static TypeSpec emit(ClassName self, ClassName known, ClassName unknown, String name) {
        return TypeSpec.recordBuilder(unknown)
                .addJavadoc("A value of {@code $L} that this schema does not know.\n\n", name)
                .addJavadoc("@param wireName its name on the wire\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addJavadoc("A value that this schema does not know.\n\n")
                        .addJavadoc("@param wireName its name on the wire\n")
                        .addJavadoc("@throws IllegalArgumentException if this schema knows it\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, "wireName")
                        .beginControlFlow("if ($T.TYPE_.names().index(wireName) >= 0)", known)
                        .addStatement("throw new IllegalArgumentException(wireName + $S)", " is known: see of")
                        .endControlFlow()
                        .build())
                .addMethod(Overriding.method("isKnown", TypeName.BOOLEAN)
                        .addStatement("return false")
                        .build())
                .addMethod(Overriding.method("known", known)
                        .addStatement("throw new IllegalStateException($S + wireName)", name + " does not know ")
                        .build())
                .addMethod(Overriding.method("copy", unknown)
                        .addStatement("return this")
                        .build())
                .addMethod(Overriding.method("write", TypeName.VOID)
                        .addParameter(RuntimeTypes.OUTPUT, "out")
                        .addStatement("out.string(wireName)")
                        .build())
                .addMethod(Overriding.method("toString", ClassName.get(String.class))
                        .addStatement("return wireName")
                        .build())
                .build();
    }
}
