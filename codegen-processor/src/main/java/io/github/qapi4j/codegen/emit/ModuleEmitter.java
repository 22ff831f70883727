package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qapi4j.codegen.option.Emitted;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Feature;
import io.github.qapi4j.schema.model.Module;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the commands of a module as an interface, to be implemented by a server and called by a client. */
final class ModuleEmitter {

    private final Emission emission;
    private final CommandEmitter commands;
    private final boolean client;
    private final boolean server;

    ModuleEmitter(Emission emission, Set<Emitted> emitted) {
        this.emission = emission;
        this.client = emitted.contains(Emitted.CLIENT);
        this.server = emitted.contains(Emitted.SERVER);
        this.commands = new CommandEmitter(emission);
    }

    Optional<TypeSpec> emit(Module module) {
        List<Command> all = module.definitions().stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
        if (all.isEmpty() || !(client || server)) {
            return Optional.empty();
        }
        ClassName self = emission.types().generated(emission.names().commands(module.name()));
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addJavadoc(
                        "The commands of {@code $L}. A command that is not implemented answers CommandNotFound.\n",
                        module.name())
                .addAnnotations(emission.nullness().marked())
                .addModifiers(Modifier.PUBLIC);
        all.forEach(command -> type.addMethod(method(command).build()));
        if (server) {
            type.addMethod(handlers(self, all));
        }
        if (client) {
            ClassName nested = self.nestedClass("Client_");
            type.addMethod(client(self, nested))
                    .addType(new ClientEmitter(commands, this::signature).emit(self, nested, all));
        }
        return Optional.of(type.build());
    }

    private MethodSpec.Builder method(Command command) {
        return signature(command)
                .addJavadoc("Executes {@link $L}.\n\n", commands.type(command).simpleName())
                .addJavadoc("@param arguments the arguments\n")
                .addJavadoc(commands.result(command).isPresent() ? "@return the result\n" : "")
                .addJavadoc("@throws $T if it fails\n", RuntimeTypes.COMMAND_EXCEPTION)
                .addJavadoc(
                        Features.has(command.features(), Feature.DEPRECATED)
                                ? "@deprecated see {@link "
                                        + commands.type(command).simpleName() + "}\n"
                                : "")
                .addModifiers(Modifier.DEFAULT)
                .addStatement("throw $T.notFound($S)", RuntimeTypes.COMMAND_EXCEPTION, command.name());
    }

    private MethodSpec.Builder signature(Command command) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(emission.names().method(command.name()))
                .addAnnotations(Features.annotations(command.features()))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(commands.arguments(command), "arguments");
        commands.result(command).ifPresent(result -> method.returns(result.java()));
        return method;
    }

    private MethodSpec handlers(ClassName self, List<Command> all) {
        ParameterizedTypeName handler = ParameterizedTypeName.get(
                RuntimeTypes.COMMAND_HANDLER,
                WildcardTypeName.subtypeOf(Object.class),
                WildcardTypeName.subtypeOf(Object.class));
        CodeBlock.Builder list =
                CodeBlock.builder().add("return $T.of(", List.class).indent().indent();
        String separator = "\n";
        for (Command command : all) {
            list.add(
                    "$L$T.$L($T.TYPE, implementation::$L)",
                    separator,
                    RuntimeTypes.COMMAND_HANDLER,
                    commands.result(command).isPresent() ? "of" : "ofVoid",
                    commands.type(command),
                    emission.names().method(command.name()));
            separator = ",\n";
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("handlers")
                .addJavadoc("Binds every command to its method, for a dispatcher.\n\n")
                .addJavadoc("@param implementation what executes the commands\n")
                .addJavadoc("@return a handler for each command\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), handler))
                .addParameter(self, "implementation")
                .addStatement("$T.requireNonNull(implementation, $S)", Objects.class, "implementation")
                .addCode(list.unindent().unindent().add(");\n").build());
        if (all.stream().anyMatch(command -> Features.has(command.features(), Feature.DEPRECATED))) {
            method.addAnnotation(Features.SUPPRESS_DEPRECATION);
        }
        return method.build();
    }

    private static MethodSpec client(ClassName self, ClassName client) {
        return MethodSpec.methodBuilder("client")
                .addJavadoc("The same commands, executed by a server.\n\n")
                .addJavadoc("@param client what sends the requests\n")
                .addJavadoc("@return an implementation that sends each command and waits for its reply\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(RuntimeTypes.CLIENT, "client")
                .addStatement("return new $T($T.requireNonNull(client, $S))", client, Objects.class, "client")
                .build();
    }
}
