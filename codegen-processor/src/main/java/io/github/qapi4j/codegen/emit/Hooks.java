package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Emits the hooks of {@code QapiObject} that go member by member, for the members of one class level. */
final class Hooks {

    private static final ParameterSpec VALUE =
            ParameterSpec.builder(Object.class, "value").build();

    private final Level level;

    Hooks(Level level) {
        this.level = level;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(has());
        methods.addAll(new MemberSwitch("get_", ClassName.OBJECT, Optional.empty())
                .over(level, p -> p.mapping().boxed(p.access())));
        methods.addAll(new MemberSwitch("set_", TypeName.VOID, Optional.of(VALUE))
                .over(level, p -> level.isTag(p) ? fixed(p) : set(p)));
        methods.addAll(new MemberSwitch("clear_", TypeName.VOID, Optional.empty())
                .over(level, p -> level.isTag(p) ? fixed(p) : CodeBlock.of("clear$L()", p.name())));
        methods.addAll(new ReadHook(level).methods());
        methods.addAll(new WriteHook(level).methods());
        methods.add(firstMissing());
        return methods;
    }

    private static CodeBlock set(Property property) {
        CodeBlock value = property.mapping().unboxed(property.where(), "value");
        return CodeBlock.of("set$L$L($L)", property.name(), property.isUnsigned() ? "Unsigned" : "", value);
    }

    private static CodeBlock fixed(Property tag) {
        return CodeBlock.of(
                "throw new $T($S)",
                UnsupportedOperationException.class,
                tag.wireName() + " is decided by the object's class");
    }

    private MethodSpec has() {
        MethodSpec.Builder has = Overriding.hook("has_", TypeName.BOOLEAN).addParameter(TypeName.INT, "index");
        if (level.properties().isEmpty()) {
            return has.addStatement("return super.has_(index)").build();
        }
        if (level.isDerived()) {
            has.beginControlFlow("if (index < $L)", level.first())
                    .addStatement("return super.has_(index)")
                    .endControlFlow();
        }
        if (level.isOpen()) {
            has.beginControlFlow("if (index >= $L)", level.properties().size())
                    .addStatement("return super.has_($L)", level.beyond())
                    .endControlFlow();
        }
        if (level.settable().isEmpty()) {
            return has.addStatement(
                            "return $L != null", level.tag().orElseThrow().access())
                    .build();
        }
        level.tag()
                .ifPresent(tag -> has.beginControlFlow("if (index == $L)", tag.index())
                        .addStatement("return $L != null", tag.access())
                        .endControlFlow());
        return has.addStatement("return ($L & (1L << $L)) != 0", word(), level.local("index"))
                .build();
    }

    private CodeBlock word() {
        int size = level.properties().size();
        if (size <= Long.SIZE) {
            return CodeBlock.of(Presence.word(0));
        }
        CodeBlock.Builder word = CodeBlock.builder()
                .add("switch ($L / $L) {\n", level.local("index"), Long.SIZE)
                .indent();
        for (int local = 0; local + Long.SIZE < size; local += Long.SIZE) {
            word.add("case $L -> $L;\n", local / Long.SIZE, Presence.word(local));
        }
        return word.add("default -> $L;\n", Presence.word(size - 1))
                .unindent()
                .add("}")
                .build();
    }

    private MethodSpec firstMissing() {
        MethodSpec.Builder method = Overriding.hook("firstMissing_", TypeName.INT);
        if (level.isDerived()) {
            method.addStatement("int inherited = super.firstMissing_()")
                    .beginControlFlow("if (inherited >= 0)")
                    .addStatement("return inherited")
                    .endControlFlow();
        }
        List<Property> properties = level.properties();
        for (int from = 0; from < properties.size(); from += Long.SIZE) {
            long required = level.required(from);
            if (required != 0) {
                String missing = "missing" + (from == 0 ? "" : from / Long.SIZE);
                method.addStatement("long $L = ~$L & $LL", missing, Presence.word(from), hex(required))
                        .beginControlFlow("if ($L != 0)", missing)
                        .addStatement(
                                "return $LLong.numberOfTrailingZeros($L)",
                                level.first() + from == 0 ? "" : level.first() + from + " + ",
                                missing)
                        .endControlFlow();
            }
        }
        if (level.isOpen()) {
            return method.addStatement("int inBranch = super.firstMissing_()")
                    .addStatement("return inBranch < 0 ? -1 : $L + inBranch", properties.size())
                    .build();
        }
        return method.addStatement("return -1").build();
    }

    private static String hex(long mask) {
        return "0x" + Long.toHexString(mask);
    }
}
