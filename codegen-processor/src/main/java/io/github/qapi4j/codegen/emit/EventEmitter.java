package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.Event;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits an event: what the schema says of it, in a class that serves as its name. */
final class EventEmitter {

    private final Emission emission;
    private final DataEmitter data;

    EventEmitter(Emission emission) {
        this.emission = emission;
        this.data = new DataEmitter(emission);
    }

    /** The event's class, and that of its data if the schema names none. */
    List<TypeSpec> emit(Event event) {
        ClassName self = emission.types().generated(emission.names().event(event.name()));
        ClassName type = data.type(event, event.data());
        List<TypeSpec> types = new ArrayList<>();
        types.add(TypeSpec.classBuilder(self)
                .addJavadoc(emission.docs().type(event, "The event {@code " + event.name() + "}."))
                .addAnnotations(emission.nullness().marked())
                .addAnnotations(Features.annotations(event.features()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(RuntimeTypes.EVENT_TYPE, type),
                                "TYPE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("What the schema says of the event.\n")
                        .initializer(CodeBlock.builder()
                                .add("$T.of($S, $T::read)", RuntimeTypes.EVENT_TYPE, event.name(), type)
                                .indent()
                                .indent()
                                .add(Features.call(event.features()))
                                .unindent()
                                .unindent()
                                .build())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build());
        data.emit(event, event.data(), "The data of", self).ifPresent(types::add);
        return types;
    }
}
