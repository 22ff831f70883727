package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits an alternate: an interface with a record per alternative, chosen by the value's JSON kind and never by trial. */
final class AlternateEmitter {

    private final Emission emission;

    AlternateEmitter(Emission emission) {
        this.emission = emission;
    }

    TypeSpec emit(AlternateType type) {
        ClassName self = emission.types().type(type.name());
        TypeSpec.Builder emitted = TypeSpec.interfaceBuilder(self)
                .addJavadoc(emission.docs().type(type, "The alternate {@code " + type.name() + "}."))
                .addAnnotations(emission.nullness().marked())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.QAPI_VALUE);
        AlternativeRecords records = new AlternativeRecords(emission, type, self);
        for (Alternative alternative : type.alternatives()) {
            ClassName record = records.name(alternative);
            ValueMapping mapping = emission.types().element(alternative.type());
            emitted.addPermittedSubclass(record);
            emitted.addMethods(factories(self, alternative, record, mapping));
            emitted.addType(records.emit(alternative, mapping));
        }
        return emitted.addPermittedSubclass(self.nestedClass("Unknown_"))
                .addMethod(ReadMethods.read(self, read(type, records)))
                .addMethod(MethodSpec.methodBuilder("copy")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(self)
                        .build())
                .addType(records.unknown())
                .build();
    }

    private List<MethodSpec> factories(
            ClassName self, Alternative alternative, ClassName record, ValueMapping mapping) {
        if (isNull(alternative)) {
            return List.of(MethodSpec.methodBuilder("ofNull")
                    .addJavadoc("{@return an explicit null, which is not the same as absence}\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(self)
                    .addStatement("return new $T()", record)
                    .build());
        }
        return mapping.accepted().stream()
                .map(type -> MethodSpec.methodBuilder("of")
                        .addJavadoc("{@return the alternative {@code $L}}\n\n", alternative.name())
                        .addJavadoc("@param value its value\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(type, "value")
                        .addStatement("return new $T($L)", record, mapping.widened(type, "value"))
                        .build())
                .toList();
    }

    private CodeBlock read(AlternateType type, AlternativeRecords records) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (in.kind()) {\n$>");
        for (Alternative alternative : type.alternatives()) {
            ClassName record = records.name(alternative);
            CodeBlock value = emission.types().element(alternative.type()).readExpression();
            if (isNull(alternative)) {
                code.add("case NULL -> {\n$>in.nullValue();\nyield new $T();\n$<}\n", record);
            } else if (isNumber(alternative)) {
                code.add(
                        "case NUMBER -> $T.number(in, $T::read_, $T::new);\n",
                        RuntimeTypes.ALTERNATES,
                        record,
                        records.unknownName());
            } else {
                code.add("case $L -> new $T($L);\n", kind(alternative), record, value);
            }
        }
        return code.add("default -> {\n$>")
                .beginControlFlow("if (!in.isLenient())")
                .addStatement("throw in.mismatch($S)", type.name() + ": " + expected(type))
                .endControlFlow()
                .addStatement("yield new $T(in.any())", records.unknownName())
                .add("$<}\n$<};\n")
                .build();
    }

    private String expected(AlternateType type) {
        return type.alternatives().stream().map(this::kind).map(Kind::words).collect(Collectors.joining(" or "));
    }

    private Kind kind(Alternative alternative) {
        TypeRef type = alternative.type();
        if (type instanceof TypeRef.Array) {
            return Kind.LIST;
        }
        if (type instanceof TypeRef.Defined defined) {
            return emission.schema().type(defined) instanceof EnumType ? Kind.STRING : Kind.OBJECT;
        }
        return switch (((TypeRef.Scalar) type).builtin()) {
            case STR -> Kind.STRING;
            case BOOL -> Kind.BOOL;
            case NULL -> Kind.NULL;
            default -> Kind.NUMBER;
        };
    }

    static boolean isNull(Alternative alternative) {
        return alternative.type() instanceof TypeRef.Scalar scalar && scalar.builtin() == Builtin.NULL;
    }

    static boolean isNumber(Alternative alternative) {
        return alternative.type() instanceof TypeRef.Scalar scalar
                && scalar.builtin() != Builtin.STR
                && scalar.builtin() != Builtin.BOOL
                && scalar.builtin() != Builtin.NULL;
    }

    /** The kinds of {@code ValueKind}, with what messages call them. */
    private enum Kind {
        NULL("null"),
        BOOL("a boolean"),
        NUMBER("a number"),
        STRING("a string"),
        LIST("a list"),
        OBJECT("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
