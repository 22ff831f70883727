package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.UnionType;
import javax.lang.model.element.Modifier;

/** Emits {@code select_}, which makes the object of the right branch of an input that has just entered an object. */
final class UnionSelection {

    private final Union union;

    UnionSelection(Union union) {
        this.union = union;
    }

    MethodSpec emit() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("select_")
                .addModifiers(Modifier.STATIC)
                .returns(union.self())
                .addParameter(RuntimeTypes.INPUT, "in");
        if (union.hasDeprecatedBranch()) {
            method.addAnnotation(Features.SUPPRESS_DEPRECATION);
        }
        method.addStatement(
                        "int index = in.tag(TYPE_, $L, $T.Known.TYPE_)",
                        union.tag().index(),
                        union.tagType())
                .beginControlFlow("if (index == $T.UNKNOWN)", RuntimeTypes.INPUT)
                .addStatement("return new $T(null)", union.unknown())
                .endControlFlow()
                .addCode("return switch ($T.Known.VALUES_[index]) {\n$>", union.tagType());
        for (Branch branch : union.branches()) {
            method.addCode(
                    "case $L -> new $T(null, $L);\n",
                    union.constant(branch),
                    union.branchClass(branch),
                    unread(branch));
        }
        return method.addCode("default -> new $T();\n$<};\n", union.plain()).build();
    }

    private CodeBlock unread(Branch branch) {
        ObjectType type = union.emission().schema().object(branch.type());
        ClassName data = union.emission().type(type);
        return type instanceof UnionType ? CodeBlock.of("$T.select_(in)", data) : CodeBlock.of("new $T()", data);
    }
}
