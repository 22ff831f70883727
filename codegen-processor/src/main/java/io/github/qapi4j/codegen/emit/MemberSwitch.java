package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits a hook that does one thing for each member, as a switch over indexes. Many members are split into groups, since
 * HotSpot never compiles a method of more than 8,000 bytecodes.
 *
 * @param name the hook's name, which ends in an underscore
 * @param returns what it returns, an expression per member; void for a statement per member
 * @param parameter what it takes besides the index
 */
record MemberSwitch(String name, TypeName returns, Optional<ParameterSpec> parameter) {

    /** The members in one method at most. */
    static final int GROUP = 32;

    /** The hook, and its groups if there are many members. */
    List<MethodSpec> over(Level level, Function<Property, CodeBlock> code) {
        List<Property> properties = level.properties();
        CodeBlock beyond = CodeBlock.of("super.$L", call(name, level.beyond()));
        MethodSpec.Builder hook = signature(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (properties.isEmpty()) {
            return List.of(
                    hook.addStatement("$L$L", isVoid() ? "" : "return ", beyond).build());
        }
        if (properties.size() <= GROUP) {
            return List.of(hook.addCode(cases(properties, code, beyond)).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder groups =
                open(CodeBlock.of("(index - $L) / $L", properties.get(0).index(), GROUP));
        for (int from = 0; from < properties.size(); from += GROUP) {
            List<Property> group = properties.subList(from, Math.min(from + GROUP, properties.size()));
            String part = name.replaceFirst("_$", from / GROUP + "_");
            groups.add("case $L -> $L;\n", from / GROUP, call(part, CodeBlock.of("index")));
            methods.add(signature(part)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(cases(group, code, beyond))
                    .build());
        }
        methods.add(0, hook.addCode(close(groups, beyond)).build());
        return methods;
    }

    private CodeBlock cases(List<Property> properties, Function<Property, CodeBlock> code, CodeBlock otherwise) {
        CodeBlock.Builder cases = open(CodeBlock.of("index"));
        for (Property property : properties) {
            cases.add("case $L -> $L;\n", property.index(), code.apply(property));
        }
        return close(cases, otherwise);
    }

    private CodeBlock.Builder open(CodeBlock selector) {
        return CodeBlock.builder()
                .add("$Lswitch ($L) {\n", isVoid() ? "" : "return ", selector)
                .indent();
    }

    private CodeBlock close(CodeBlock.Builder cases, CodeBlock otherwise) {
        return cases.add("default -> $L;\n", otherwise)
                .unindent()
                .add(isVoid() ? "}\n" : "};\n")
                .build();
    }

    private CodeBlock call(String method, CodeBlock index) {
        return CodeBlock.of(
                "$L($L$L)", method, index, parameter.map(p -> ", " + p.name()).orElse(""));
    }

    private MethodSpec.Builder signature(String method) {
        MethodSpec.Builder signature = MethodSpec.methodBuilder(method)
                .addParameter(TypeName.INT, "index")
                .returns(returns);
        parameter.ifPresent(signature::addParameter);
        return signature;
    }

    private boolean isVoid() {
        return returns.equals(TypeName.VOID);
    }
}
