package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qapi4j.codegen.javadoc.Javadocs;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.UnionType;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the class of one branch of a union: the common members, and the branch's object as {@code u()}. */
final class BranchEmitter {

    private final Emission emission;
    private final Union union;

    BranchEmitter(Emission emission, Union union) {
        this.emission = emission;
        this.union = union;
    }

    TypeSpec emit(Branch branch) {
        ClassName self = union.branchClass(branch);
        ClassName data = emission.type(emission.schema().object(branch.type()));
        boolean nested = emission.schema().object(branch.type()) instanceof UnionType;
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(
                        "A {@code $L} whose {@code $L} is {@code $L}.\n",
                        union.union().name(),
                        union.union().discriminator(),
                        branch.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(union.self())
                .addField(data, "u", Modifier.PRIVATE, Modifier.FINAL);
        if (!branch.condition().equals(Condition.ALWAYS)) {
            type.addJavadoc(
                    "\n<p>Only in builds with {@code $L}.\n",
                    Javadocs.text(branch.condition().text()));
        }
        if (!nested) {
            type.addMethod(empty(data));
        }
        type.addMethod(constructor(branch, data)).addMethod(unread(data)).addMethod(u(data));
        Overrides overrides = new Overrides(self);
        union.level().settable().forEach(property -> type.addMethods(overrides.of(property)));
        // Here the class of the branch's object is known, which in the union's own method it is not.
        return type.addMethods(WholeOverrides.of(union, self))
                .addMethod(Overriding.readMembers())
                .addMethod(Overriding.hook("newInstance_", self)
                        .addStatement("return new $T(u.newInstance_())", self)
                        .build())
                .addMethod(Overriding.hook("branch_", data)
                        .addStatement("return u")
                        .build())
                .build();
    }

    private static MethodSpec empty(ClassName data) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("An object without any member of its branch.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this(new $T())", data)
                .build();
    }

    private MethodSpec constructor(Branch branch, ClassName data) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("An object with the members of its branch.\n\n")
                .addJavadoc(
                        "@param u the branch's object, which is not copied; its unknown members become this one's\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(data, "u")
                .addStatement("this($L, $T.requireNonNull(u, $S))", union.tagValue(branch), Objects.class, "u")
                .addStatement("adopt_(u)");
        if (union.isDeprecated(branch)) {
            constructor.addAnnotation(Features.SUPPRESS_DEPRECATION);
        }
        return constructor.build();
    }

    /** The constructor for reading, which is how the object gets its tag: a second one is noticed. */
    private MethodSpec unread(ClassName data) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(emission.nullness().nullable(union.tagType()), "tag")
                .addParameter(data, "u")
                .addStatement("super(tag)")
                .addStatement("this.u = u")
                .build();
    }

    private static MethodSpec u(ClassName data) {
        return MethodSpec.methodBuilder("u")
                .addJavadoc("{@return the object with the members of the branch}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(data)
                .addStatement("return u")
                .build();
    }
}
