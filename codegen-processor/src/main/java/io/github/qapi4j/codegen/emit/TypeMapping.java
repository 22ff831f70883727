package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;

/** Which Java type stands for a schema type, and how. */
final class TypeMapping {

    private final String packageName;
    private final JavaNames names;

    TypeMapping(String packageName, JavaNames names) {
        this.packageName = packageName;
        this.names = names;
    }

    /** A generated type. */
    ClassName type(String name) {
        return generated(names.type(name));
    }

    /** A generated top-level type by its Java name. */
    ClassName generated(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** As the type of a member. */
    ValueMapping member(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return ScalarMappings.member(scalar.builtin());
        }
        return referenced(type);
    }

    /** As the type of a list's elements, of an alternate's value, or of what a command returns. */
    ValueMapping element(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return ScalarMappings.element(scalar.builtin());
        }
        return referenced(type);
    }

    private ValueMapping referenced(TypeRef type) {
        if (type instanceof TypeRef.Array array) {
            return list(element(array.element()));
        }
        return new ValueMapping(
                type(type.name()),
                "$java:T.read($in:L)",
                "$value:L.write(out)",
                ScalarMappings.NOT_NULL,
                "($java:T) $value:L",
                "$value:L",
                "$java:T::read",
                "",
                "$checks:T.list($where:L, $value:L)");
    }

    private static ValueMapping list(ValueMapping element) {
        TypeName boxed = element.java().box();
        String writer = element.writer().isEmpty() ? "" : ", " + element.writer();
        return new ValueMapping(
                ParameterizedTypeName.get(ClassName.get(List.class), boxed),
                "$lists:T.read($in:L, " + element.reader().replace("$java:T", "$element:T") + ")",
                "$lists:T.write(out, $value:L" + writer + ")",
                element.checkList(),
                "$checks:T.listOf($where:L, $value:L, $element:T.class)",
                "$value:L",
                "",
                "",
                "");
    }
}
