package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the records of an alternate, one per alternative and one for values that no alternative takes. */
final class AlternativeRecords {

    private final Emission emission;
    private final AlternateType type;
    private final ClassName self;

    AlternativeRecords(Emission emission, AlternateType type, ClassName self) {
        this.emission = emission;
        this.type = type;
        this.self = self;
    }

    ClassName name(Alternative alternative) {
        return self.nestedClass(emission.names().nested(type.name(), alternative.name()));
    }

    ClassName unknownName() {
        return self.nestedClass("Unknown_");
    }

    TypeSpec emit(Alternative alternative, ValueMapping mapping) {
        ClassName name = name(alternative);
        TypeSpec.Builder record =
                record(name).addJavadoc("$L\n", emission.docs().alternative(type.documentation(), alternative.name()));
        if (AlternateEmitter.isNull(alternative)) {
            return record.addMethod(copy(name, CodeBlock.of("this")))
                    .addMethod(write(CodeBlock.of("out.nullValue()")))
                    .build();
        }
        record.addJavadoc("\n@param value its value\n");
        if (canNest(alternative.type())) {
            record.addSuperinterface(RuntimeTypes.QAPI_ALTERNATIVE);
        }
        CodeBlock value = CodeBlock.of("value");
        CodeBlock checked = mapping.checked(CodeBlock.of("TYPE_, 0"), "value");
        if (checked.equals(value)) {
            record.recordConstructor(components(mapping.java()));
        } else if (mapping.check().equals(ScalarMappings.NOT_NULL)) {
            CodeBlock notNull =
                    CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, type.name() + "." + alternative.name());
            record.recordConstructor(constructor(mapping.java(), notNull));
        } else {
            record.addField(descriptor(alternative))
                    .recordConstructor(constructor(mapping.java(), CodeBlock.of("value = $L", checked)));
        }
        if (AlternateEmitter.isNumber(alternative)) {
            record.addMethod(read(name, mapping.readExpression()));
        }
        return record.addMethod(copy(name, copied(alternative, name)))
                .addMethod(write(mapping.writeExpression("value")))
                .build();
    }

    TypeSpec unknown() {
        return record(unknownName())
                .addSuperinterface(RuntimeTypes.QAPI_ALTERNATIVE)
                .addJavadoc("A value that no alternative of {@code $L} takes.\n\n", type.name())
                .addJavadoc("@param value a plain value\n")
                .recordConstructor(constructor(
                        ClassName.OBJECT, CodeBlock.of("value = $T.normalise(value)", RuntimeTypes.PLAIN_VALUES)))
                .addMethod(copy(unknownName(), CodeBlock.of("this")))
                .addMethod(write(CodeBlock.of("out.any(value)")))
                .build();
    }

    private boolean canNest(TypeRef type) {
        return type instanceof TypeRef.Array || emission.isMutable(type);
    }

    private TypeSpec.Builder record(ClassName name) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
    }

    /** What errors name the value by. */
    private FieldSpec descriptor(Alternative alternative) {
        return FieldSpec.builder(
                        RuntimeTypes.TYPE_DESCRIPTOR, "TYPE_", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($S).mandatory($S, $S).build()",
                        RuntimeTypes.TYPE_DESCRIPTOR,
                        type.name(),
                        alternative.name(),
                        Descriptors.written(alternative.type()))
                .build();
    }

    private static MethodSpec constructor(TypeName java, CodeBlock check) {
        return MethodSpec.compactConstructorBuilder()
                .addJavadoc("A value of this alternative.\n\n")
                .addJavadoc("@param value its value\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(java, "value")
                .addStatement(check)
                .build();
    }

    private static MethodSpec components(TypeName java) {
        return MethodSpec.constructorBuilder().addParameter(java, "value").build();
    }

    private static MethodSpec read(ClassName name, CodeBlock value) {
        return MethodSpec.methodBuilder("read_")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.INPUT, "in")
                .addStatement("return new $T($L)", name, value)
                .build();
    }

    private static MethodSpec copy(ClassName name, CodeBlock copy) {
        return MethodSpec.methodBuilder("copy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addStatement("return $L", copy)
                .build();
    }

    private CodeBlock copied(Alternative alternative, ClassName name) {
        TypeRef whole = alternative.type();
        TypeRef nested = whole instanceof TypeRef.Array array ? array.element() : whole;
        if (emission.isMutable(nested)) {
            return CodeBlock.of("new $T($T.copy(value))", name, RuntimeTypes.ALTERNATES);
        }
        return CodeBlock.of("this");
    }

    private static MethodSpec write(CodeBlock statement) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.OUTPUT, "out")
                .addStatement(statement)
                .build();
    }
}
