package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.source.DefinitionContext;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits {@code applyTo}, by which what is present in one struct reaches another one with members of the same names. */
final class SiblingEmitter {

    /** The code of the diagnostic for a member that cannot reach the other type. */
    static final String MISFIT = "G-SIBLING-001";

    private final Emission emission;
    private final SiblingTransfer transfer;

    SiblingEmitter(Emission emission) {
        this.emission = emission;
        this.transfer = new SiblingTransfer(emission);
    }

    /** What keeps the source from being applied to the target. */
    List<Diagnostic> problems(StructType source, StructType target) {
        Map<String, Property> targets = byName(target);
        List<Diagnostic> problems = new ArrayList<>();
        for (Property member : properties(source)) {
            Property other = targets.get(member.wireName());
            String from = source.name() + "." + member.wireName() + " ("
                    + Descriptors.written(member.member().type()) + ")";
            if (other == null) {
                problems.add(misfit(
                        source, member, from + " cannot be applied: " + target.name() + " has no member of that name"));
            } else {
                String misfit = from + " does not fit " + target.name() + "." + other.wireName() + " ("
                        + Descriptors.written(other.member().type()) + ")";
                if (transfer.code(member, other).isEmpty()) {
                    problems.add(misfit(source, member, misfit));
                } else if (other.isRequired() && transfer.clears(member, other)) {
                    problems.add(misfit(source, member, misfit + ": null would clear a mandatory member"));
                }
            }
        }
        return problems;
    }

    /** The method that applies a struct to another one that it fits, and those that it calls if there are many members. */
    List<MethodSpec> emit(StructType source, StructType target) {
        ClassName type = emission.type(target);
        Map<String, Property> targets = byName(target);
        List<CodeBlock> checks = new ArrayList<>();
        List<CodeBlock> transfers = new ArrayList<>();
        boolean deprecated = false;
        for (Property member : properties(source)) {
            Property other = Objects.requireNonNull(targets.get(member.wireName()));
            transfer.refuses(member, other).ifPresent(unknown -> checks.add(refusal(member, unknown)));
            transfers.add(CodeBlock.builder()
                    .beginControlFlow("if (has$L())", member.name())
                    .add(transfer.code(member, other).orElseThrow())
                    .endControlFlow()
                    .build());
            deprecated |= other.isDeprecated();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("applyTo")
                .addJavadoc("""
                    Has what is present here overwrite the target's members of the same names. An explicit null clears the
                    target's member; what is absent here leaves it alone.

                    """)
                .addJavadoc("@param target the object to change\n")
                .addJavadoc("@return the target\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(type, "target");
        if (!checks.isEmpty()) {
            method.addJavadoc("@throws IllegalArgumentException if something here has a value that the schema does not"
                    + " know; the target is then\n    as it was\n");
        }
        if (deprecated) {
            method.addAnnotation(Features.SUPPRESS_DEPRECATION);
        }
        List<MethodSpec> parts = new ArrayList<>();
        method.addStatement("$T.requireNonNull(target, $S)", Objects.class, "target");
        method.addCode(divided("checkFor" + type.simpleName(), checks, Optional.empty(), deprecated, parts))
                .addCode(divided("applyTo", transfers, Optional.of(type), deprecated, parts))
                .addStatement("return target");
        parts.add(0, method.build());
        return parts;
    }

    /** Statements for each of some members, moved to methods of their own if there are many: see {@link MemberSwitch}. */
    private static CodeBlock divided(
            String name,
            List<CodeBlock> statements,
            Optional<ClassName> target,
            boolean deprecated,
            List<MethodSpec> parts) {
        if (statements.size() <= MemberSwitch.GROUP) {
            return CodeBlock.join(statements, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int from = 0; from < statements.size(); from += MemberSwitch.GROUP) {
            String part = name + from / MemberSwitch.GROUP + "_";
            MethodSpec.Builder method = MethodSpec.methodBuilder(part).addModifiers(Modifier.PRIVATE);
            target.ifPresent(type -> method.addParameter(type, "target"));
            if (deprecated) {
                method.addAnnotation(Features.SUPPRESS_DEPRECATION);
            }
            statements
                    .subList(from, Math.min(from + MemberSwitch.GROUP, statements.size()))
                    .forEach(method::addCode);
            parts.add(method.build());
            calls.addStatement("$L($L)", part, target.isPresent() ? "target" : "");
        }
        return calls.build();
    }

    /** Refuses a value that no rule can transfer, before anything is changed. */
    private static CodeBlock refusal(Property member, CodeBlock unknown) {
        return CodeBlock.builder()
                .beginControlFlow("if (has$L() && $L)", member.name(), unknown)
                .addStatement(
                        "throw new IllegalArgumentException($S + get$L())",
                        member.wireName() + ": not known to the schema: ",
                        member.name())
                .endControlFlow()
                .build();
    }

    private List<Property> properties(StructType struct) {
        return emission.properties(struct, DocSource.of(emission.schema(), struct));
    }

    private Map<String, Property> byName(StructType struct) {
        return properties(struct).stream().collect(Collectors.toMap(Property::wireName, Function.identity()));
    }

    private static Diagnostic misfit(StructType source, Property member, String message) {
        return Diagnostic.error(MISFIT, member.member().position(), message)
                .inContext(new DefinitionContext(source.position().file(), source.kind(), source.name()))
                .withHelp("leave the pair out of the option siblings, or give the members types that fit");
    }
}
