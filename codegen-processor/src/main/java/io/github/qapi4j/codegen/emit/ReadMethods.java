package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.io.InputStream;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the static methods that read a value. */
final class ReadMethods {

    private ReadMethods() {}

    /** {@code fromJson} in its forms. */
    static List<MethodSpec> fromJson(ClassName type) {
        return fromJson(type, CodeBlock.of("$T.strict().read(json, $T::read)", RuntimeTypes.JSON_READER, type));
    }

    /** {@code fromJson} in its forms, of a type whose objects start without any member. */
    static List<MethodSpec> fromJsonOfStruct(ClassName type) {
        return fromJson(type, CodeBlock.of("fromJson_(json, new $T())", type));
    }

    private static List<MethodSpec> fromJson(ClassName type, CodeBlock value) {
        return List.of(
                fromJson(type, value, ClassName.get(String.class), "the text"),
                fromJson(type, value, ArrayTypeName.of(TypeName.BYTE), "the text in UTF-8"),
                fromJson(type, value, ClassName.get(InputStream.class), "the text in UTF-8; not closed"));
    }

    private static MethodSpec fromJson(ClassName type, CodeBlock value, TypeName source, String what) {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc("Reads JSON strictly, as a server does.\n\n")
                .addJavadoc("@param json $L\n", what)
                .addJavadoc("@return the value\n")
                .addJavadoc("@throws $L if it is not valid\n", RuntimeTypes.INPUT_EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(source, "json")
                .addStatement("return $L", value)
                .build();
    }

    /** {@code read}, which every type has. */
    static MethodSpec read(ClassName type, CodeBlock body) {
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads the value at the cursor.\n\n")
                .addJavadoc("@param in the input\n")
                .addJavadoc("@return the value\n")
                .addJavadoc("@throws $L if the input holds something else\n", RuntimeTypes.INPUT_EXCEPTION)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.INPUT, "in")
                .addCode(body)
                .build();
    }
}
