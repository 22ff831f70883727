package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.Command;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the implementation of a module's commands that has a server execute them. */
final class ClientEmitter {

    private final CommandEmitter commands;
    private final Function<Command, MethodSpec.Builder> signature;

    /**
     * An emitter.
     *
     * @param signature starts the method of a command
     */
    ClientEmitter(CommandEmitter commands, Function<Command, MethodSpec.Builder> signature) {
        this.commands = commands;
        this.signature = signature;
    }

    TypeSpec emit(ClassName module, ClassName self, List<Command> all) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc("Has a server execute the commands.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(module)
                .addField(RuntimeTypes.CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CLIENT, "client")
                        .addStatement("this.client = client")
                        .build());
        for (Command command : all) {
            type.addMethod(signature
                    .apply(command)
                    .addAnnotation(Override.class)
                    .addStatement(
                            "$Lclient.call($T.TYPE, arguments)",
                            commands.result(command).isPresent() ? "return " : "",
                            commands.type(command))
                    .build());
        }
        return type.build();
    }
}
