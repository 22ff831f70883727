package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that concern an object as a whole, with its own type. They take the top class of its hierarchy, so
 * that no static type ever decides which members are seen.
 */
final class WholeMethods {

    private final ClassName self;
    private final ClassName root;

    WholeMethods(ClassName self, ClassName root) {
        this.self = self;
        this.root = root;
    }

    /** All of them, with comments where they are declared first. */
    List<MethodSpec> all() {
        return List.of(copy(), merge(), fillFrom(), copyMembersFrom(root), changesFrom());
    }

    MethodSpec copy() {
        return MethodSpec.methodBuilder("copy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return ($T) copy_()", self)
                .build();
    }

    MethodSpec merge() {
        return taking(
                        "merge",
                        "patch",
                        root,
                        "Takes what is present in a patch, and leaves the rest alone.",
                        "mergeFrom_")
                .addStatement("return this")
                .build();
    }

    MethodSpec fillFrom() {
        return taking("fillFrom", "defaults", root, "Takes what is present there and absent here.", "fillFrom_")
                .addStatement("return this")
                .build();
    }

    /** Takes the members that an object of another type of the hierarchy has in common with this one. */
    MethodSpec copyMembersFrom(ClassName from) {
        return taking(
                        "copyMembersFrom",
                        "other",
                        from,
                        "Makes the members of the nearest common ancestor what they are in another object, absent ones"
                                + " included.",
                        "copyMembersFrom_")
                .addStatement("return this")
                .build();
    }

    MethodSpec changesFrom() {
        MethodSpec.Builder method = method("changesFrom", "old", root);
        if (self.equals(root)) {
            method.addJavadoc("{@return the smallest patch that merged into an old object makes it equal to this}\n\n")
                    .addJavadoc("@param old the old object, of the same class\n")
                    .addJavadoc("@throws IllegalArgumentException if something present became absent, which no patch"
                            + " can say\n");
        }
        return method.addStatement("return ($T) changesFrom_(old)", self).build();
    }

    private MethodSpec.Builder taking(
            String name, String parameter, ClassName from, String summary, String implementation) {
        MethodSpec.Builder method = method(name, parameter, from);
        if (self.equals(root)) {
            method.addJavadoc("$L\n\n", summary)
                    .addJavadoc("@param $L the object to take from; it is copied\n", parameter)
                    .addJavadoc("@return this object\n")
                    .addJavadoc(
                            "@throws IllegalArgumentException if it is of $L\n",
                            name.equals("copyMembersFrom") ? "an unrelated type" : "another class or branch");
        }
        return method.addStatement("$L($L)", implementation, parameter);
    }

    private MethodSpec.Builder method(String name, String parameter, ClassName from) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(from, parameter);
        return self.equals(root) ? method : method.addAnnotation(Override.class);
    }
}
