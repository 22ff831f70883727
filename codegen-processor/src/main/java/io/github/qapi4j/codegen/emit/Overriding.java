package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Starts methods that override one of the runtime's. */
final class Overriding {

    private Overriding() {}

    /** {@code write}, as {@code QapiObject} has it. */
    static MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.OUTPUT, "out")
                .addStatement("begin_(out, firstMissing_())")
                .addStatement("writeMembers_(out)")
                .addStatement("end_(out)")
                .build();
    }

    /** {@code readMembers_}, as {@code QapiObject} has it. */
    static MethodSpec readMembers() {
        return hook("readMembers_", TypeName.VOID)
                .addParameter(RuntimeTypes.INPUT, "in")
                .addStatement("$T type = descriptor_()", RuntimeTypes.TYPE_DESCRIPTOR)
                .beginControlFlow("for (int index = next_(in, type); index >= 0; index = next_(in, type))")
                .addStatement("read_(index, in)")
                .endControlFlow()
                .addStatement("requireAll_(in, type, firstMissing_())")
                .build();
    }

    /** A hook of {@code QapiObject}. */
    static MethodSpec.Builder hook(String name, TypeName returns) {
        return start(name, returns, Modifier.PROTECTED);
    }

    /** A method that users call. */
    static MethodSpec.Builder method(String name, TypeName returns) {
        return start(name, returns, Modifier.PUBLIC);
    }

    private static MethodSpec.Builder start(String name, TypeName returns, Modifier access) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(access)
                .returns(returns);
    }
}
