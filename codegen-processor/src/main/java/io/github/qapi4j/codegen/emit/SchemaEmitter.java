package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.codegen.name.EmittedDefinitions;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.option.Emitted;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Command;
import io.github.qapi4j.schema.model.Definition;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Event;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.UnionType;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Emits all files of a schema. */
public final class SchemaEmitter {

    private final Emission emission;
    private final String packageName;
    private final Set<Emitted> emitted;

    /**
     * An emitter of a schema whose names are all given.
     *
     * @param siblings for a struct's name the structs that it gets an {@code applyTo} for
     */
    public SchemaEmitter(
            Schema schema, JavaNames names, GeneratorOptions options, Map<String, List<StructType>> siblings) {
        this.emission = new Emission(schema, names, options, siblings);
        this.packageName = options.packageName();
        this.emitted = options.emitted();
    }

    /** What keeps siblings from being applied to each other; nothing may be emitted then. */
    public List<Diagnostic> problems() {
        SiblingEmitter siblings = new SiblingEmitter(emission);
        List<Diagnostic> problems = new ArrayList<>();
        for (Definition definition : emission.schema().definitions()) {
            if (definition instanceof StructType source) {
                emission.siblings(source).forEach(target -> problems.addAll(siblings.problems(source, target)));
            }
        }
        return problems;
    }

    /** Emits all files, each given as its path with slashes and its text. */
    public void emit(BiConsumer<String, String> files) {
        for (Definition definition : EmittedDefinitions.of(emission.schema())) {
            if (definition instanceof EnumType type) {
                file(new EnumEmitter(emission).emit(type), files);
            } else if (definition instanceof AlternateType type) {
                file(new AlternateEmitter(emission).emit(type), files);
            } else if (definition instanceof StructType type) {
                file(new StructEmitter(emission).emit(type), files);
            } else if (definition instanceof UnionType type) {
                file(new UnionEmitter(emission).emit(type), files);
            } else if (definition instanceof Command command) {
                new CommandEmitter(emission).emit(command).forEach(type -> file(type, files));
            } else if (definition instanceof Event event) {
                new EventEmitter(emission).emit(event).forEach(type -> file(type, files));
            }
        }
        ModuleEmitter modules = new ModuleEmitter(emission, emitted);
        emission.schema().modules().forEach(module -> modules.emit(module).ifPresent(type -> file(type, files)));
    }

    private void file(TypeSpec type, BiConsumer<String, String> files) {
        JavaFile file = JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        files.accept(packageName.replace('.', '/') + "/" + type.name() + ".java", file.toString());
    }
}
