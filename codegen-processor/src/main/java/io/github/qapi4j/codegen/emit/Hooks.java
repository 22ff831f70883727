package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the hooks of {@code QapiObject} that go member by member, for the members of one class level. */
final class Hooks {

    private static final ParameterSpec VALUE =
            ParameterSpec.builder(Object.class, "value").build();

    private static final ParameterSpec INPUT =
            ParameterSpec.builder(RuntimeTypes.INPUT, "in").build();

    private final Level level;

    Hooks(Level level) {
        this.level = level;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(new MemberSwitch("has_", TypeName.BOOLEAN, Optional.empty())
                .over(level, p -> CodeBlock.of("has$L()", p.name())));
        methods.addAll(new MemberSwitch("get_", ClassName.OBJECT, Optional.empty())
                .over(level, p -> p.mapping().boxed(p.access())));
        methods.addAll(new MemberSwitch("set_", TypeName.VOID, Optional.of(VALUE))
                .over(level, p -> level.isTag(p) ? fixed(p) : set(p)));
        methods.addAll(new MemberSwitch("clear_", TypeName.VOID, Optional.empty())
                .over(level, p -> level.isTag(p) ? fixed(p) : CodeBlock.of("clear$L()", p.name())));
        methods.addAll(new MemberSwitch("read_", TypeName.VOID, Optional.of(INPUT)).over(level, this::read));
        methods.addAll(level.presence().onceMethods());
        methods.addAll(new WriteHook(level).methods());
        methods.addAll(firstMissing());
        return methods;
    }

    private static CodeBlock set(Property property) {
        CodeBlock value = property.mapping().unboxed(property.where(), "value");
        return CodeBlock.of("set$L$L($L)", property.name(), property.isUnsigned() ? "Unsigned" : "", value);
    }

    private CodeBlock read(Property property) {
        CodeBlock once = level.presence().once(property);
        return CodeBlock.of("$L = $L", property.access(), property.mapping().readExpression(once));
    }

    private static CodeBlock fixed(Property tag) {
        return CodeBlock.of(
                "throw new $T($S)",
                UnsupportedOperationException.class,
                tag.wireName() + " is decided by the object's class");
    }

    private List<MethodSpec> firstMissing() {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder hook = Overriding.hook("firstMissing_", TypeName.INT);
        if (level.isDerived()) {
            hook.addCode(orElse("inherited", "super.firstMissing_()"));
        }
        List<Property> required = level.required();
        if (required.size() <= MemberSwitch.GROUP) {
            hook.addCode(checks(required));
        } else {
            for (int from = 0; from < required.size(); from += MemberSwitch.GROUP) {
                int group = from / MemberSwitch.GROUP;
                String name = "firstMissing" + group + "_";
                hook.addCode(orElse("missing" + group, name + "()"));
                methods.add(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE)
                        .returns(TypeName.INT)
                        .addCode(checks(required.subList(from, Math.min(from + MemberSwitch.GROUP, required.size()))))
                        .addStatement("return -1")
                        .build());
            }
        }
        if (level.isOpen()) {
            hook.addStatement("int inBranch = super.firstMissing_()")
                    .addStatement(
                            "return inBranch < 0 ? -1 : $L + inBranch",
                            level.properties().size());
        } else {
            hook.addStatement("return -1");
        }
        methods.add(0, hook.build());
        return methods;
    }

    private static CodeBlock orElse(String variable, String call) {
        return CodeBlock.builder()
                .addStatement("int $L = $L", variable, call)
                .beginControlFlow("if ($L >= 0)", variable)
                .addStatement("return $L", variable)
                .endControlFlow()
                .build();
    }

    private CodeBlock checks(List<Property> required) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Property property : required) {
            checks.beginControlFlow("if ($L)", level.presence().isAbsent(property))
                    .addStatement("return $L", property.index())
                    .endControlFlow();
        }
        return checks.build();
    }
}
