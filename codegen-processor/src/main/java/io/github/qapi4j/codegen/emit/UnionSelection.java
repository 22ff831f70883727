package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.qapi4j.schema.model.Branch;
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
                .addStatement("$T.Known tag = $T.Known.VALUES_[index]", union.tagType(), union.tagType())
                .addCode("return switch (tag) {\n$>");
        for (Branch branch : union.branches()) {
            method.addCode(
                    "case $L -> new $T($L);\n", union.constant(branch), union.branchClass(branch), nested(branch));
        }
        return method.addCode("default -> new $T(tag);\n$<};\n", union.plain()).build();
    }

    private CodeBlock nested(Branch branch) {
        return union.emission().schema().object(branch.type()) instanceof UnionType inner
                ? CodeBlock.of("$T.select_(in)", union.emission().type(inner))
                : CodeBlock.of("");
    }
}
