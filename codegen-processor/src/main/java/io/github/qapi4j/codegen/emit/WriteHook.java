package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code writeMembers_}, which shows the present members in schema order. */
final class WriteHook {

    private final Level level;

    WriteHook(Level level) {
        this.level = level;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder hook =
                signature("writeMembers_").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        if (level.isDerived()) {
            hook.addStatement("super.writeMembers_(out)");
        }
        List<Property> properties = level.properties();
        boolean split = properties.size() > MemberSwitch.GROUP;
        for (int from = 0; split && from < properties.size(); from += MemberSwitch.GROUP) {
            String name = "writeMembers" + from / MemberSwitch.GROUP + "_";
            hook.addStatement("$L(out)", name);
            methods.add(signature(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addCode(writes(properties.subList(from, Math.min(from + MemberSwitch.GROUP, properties.size()))))
                    .build());
        }
        if (!split) {
            hook.addCode(writes(properties));
        }
        if (level.isOpen()) {
            hook.addStatement("super.writeMembers_(out)");
        }
        methods.add(0, hook.build());
        return methods;
    }

    private CodeBlock writes(List<Property> properties) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : properties) {
            code.beginControlFlow("if ($L)", level.presence().isPresent(property))
                    .addStatement("out.member($L)", property.where())
                    .addStatement(property.mapping().writeExpression(property.access()))
                    .endControlFlow();
        }
        return code.build();
    }

    private static MethodSpec.Builder signature(String name) {
        return MethodSpec.methodBuilder(name).addParameter(RuntimeTypes.OUTPUT, "out");
    }
}
