package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits a command: what the schema says of it, in a class that serves as its name. */
final class CommandEmitter {

    private final Emission emission;
    private final DataEmitter data;

    CommandEmitter(Emission emission) {
        this.emission = emission;
        this.data = new DataEmitter(emission);
    }

    /** The command's class, and that of its arguments if the schema names none. */
    List<TypeSpec> emit(Command command) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(TypeSpec.classBuilder(type(command))
                .addJavadoc(emission.docs().type(command, "The command {@code " + command.name() + "}."))
                .addAnnotations(emission.nullness().marked())
                .addAnnotations(Features.annotations(command.features()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(descriptor(command))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
        if (command.flags().generated()) {
            data.emit(command, command.data(), "The arguments of", type(command))
                    .ifPresent(types::add);
        }
        return types;
    }

    ClassName type(Command command) {
        return emission.types().generated(emission.names().command(command.name()));
    }

    /** The class of the arguments. */
    ClassName arguments(Command command) {
        return command.flags().generated() ? data.type(command, command.data()) : RuntimeTypes.OPEN_ARGUMENTS;
    }

    /** What a call returns, if anything; nothing can come of a command that completes without a reply. */
    Optional<ValueMapping> result(Command command) {
        return command.returns()
                .filter(type -> command.flags().successResponse())
                .map(emission.types()::element);
    }

    private FieldSpec descriptor(Command command) {
        TypeName result = result(command).map(mapping -> mapping.java().box()).orElse(RuntimeTypes.NO_RESULT);
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.of($S, $T::read)", RuntimeTypes.COMMAND_TYPE, command.name(), arguments(command))
                .indent()
                .indent();
        result(command).ifPresent(mapping -> value.add("\n").add(returns(mapping)));
        List<String> flags = flags(command.flags());
        if (!flags.isEmpty()) {
            value.add("\n.with(");
            for (int i = 0; i < flags.size(); i++) {
                value.add(i == 0 ? "$T.$L" : ", $T.$L", RuntimeTypes.COMMAND_FLAG, flags.get(i));
            }
            value.add(")");
        }
        value.add(Features.call(command.features())).unindent().unindent();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.COMMAND_TYPE, arguments(command), result),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What the schema says of the command.\n")
                .initializer(value.build())
                .build();
    }

    private static CodeBlock returns(ValueMapping mapping) {
        CodeBlock reader = mapping.reader().isEmpty()
                ? CodeBlock.of("in -> $L", mapping.readExpression())
                : mapping.elementReader();
        boolean showsItself = mapping.writer().isEmpty() && !(mapping.java() instanceof ParameterizedTypeName);
        return showsItself
                ? CodeBlock.of(".returns($L)", reader)
                : CodeBlock.of(".returns($L, (out, value) -> $L)", reader, mapping.writeExpression("value"));
    }

    private static List<String> flags(Command.Flags flags) {
        List<String> names = new ArrayList<>();
        if (flags.allowOob()) {
            names.add("ALLOW_OOB");
        }
        if (flags.allowPreconfig()) {
            names.add("ALLOW_PRECONFIG");
        }
        if (flags.coroutine()) {
            names.add("COROUTINE");
        }
        if (!flags.successResponse()) {
            names.add("NO_SUCCESS_RESPONSE");
        }
        return names;
    }
}
