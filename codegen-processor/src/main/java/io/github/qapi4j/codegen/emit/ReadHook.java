package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code read_}, which reads one member and refuses to read it twice. */
final class ReadHook {

    private final Level level;

    ReadHook(Level level) {
        this.level = level;
    }

    List<MethodSpec> methods() {
        List<Property> properties = level.properties();
        MethodSpec.Builder hook =
                signature("read_").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (properties.isEmpty()) {
            return List.of(hook.addStatement("super.read_(index, in)").build());
        }
        if (level.isDerived()) {
            hook.beginControlFlow("if (index < $L)", level.first())
                    .addStatement("super.read_(index, in)")
                    .addStatement("return")
                    .endControlFlow();
        }
        if (level.isOpen()) {
            hook.beginControlFlow("if (index >= $L)", properties.size())
                    .addStatement("super.read_($L, in)", level.beyond())
                    .addStatement("return")
                    .endControlFlow();
        }
        if (properties.size() <= MemberSwitch.GROUP) {
            return List.of(hook.addCode(cases(properties)).build());
        }
        return split(hook);
    }

    private List<MethodSpec> split(MethodSpec.Builder hook) {
        List<Property> properties = level.properties();
        List<MethodSpec> methods = new ArrayList<>();
        hook.addCode("switch ($L / $L) {\n$>", level.local("index"), MemberSwitch.GROUP);
        for (int from = 0; from < properties.size(); from += MemberSwitch.GROUP) {
            int group = from / MemberSwitch.GROUP;
            hook.addCode("case $L -> read$L_(index, in);\n", group, group);
            methods.add(signature("read" + group + "_")
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(cases(properties.subList(from, Math.min(from + MemberSwitch.GROUP, properties.size()))))
                    .build());
        }
        methods.add(0, hook.addCode("default -> super.read_(index, in);\n$<}\n").build());
        return methods;
    }

    private CodeBlock cases(List<Property> properties) {
        String word = Presence.word(properties.get(0).local());
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("long bit = 1L << $L", level.local("index"))
                .beginControlFlow("if (($L & bit) != 0)", word)
                .addStatement("throw in.duplicateMember()")
                .endControlFlow()
                .add("switch (index) {\n")
                .indent();
        for (Property property : properties) {
            code.add(
                    "case $L -> $L = $L;\n",
                    property.index(),
                    property.access(),
                    property.mapping().readExpression());
        }
        return code.add("default -> super.read_(index, in);\n")
                .unindent()
                .add("}\n")
                .addStatement("$L |= bit", word)
                .build();
    }

    private static MethodSpec.Builder signature(String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(TypeName.INT, "index")
                .addParameter(RuntimeTypes.INPUT, "in");
    }
}
