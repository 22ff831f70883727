package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits inherited setters once more, with the subclass's type: chains of setters never lose it. */
final class Overrides {

    private final ClassName owner;

    Overrides(ClassName owner) {
        this.owner = owner;
    }

    List<MethodSpec> of(Property property) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(setter(property, "", property.mapping().java()));
        if (property.isUnsigned()) {
            methods.add(setter(property, "Unsigned", TypeName.LONG));
            methods.add(setter(property, "", ClassName.get(BigInteger.class)));
        }
        for (ValueMapping alternative : property.alternatives()) {
            methods.add(setter(property, "", alternative.java()));
        }
        methods.add(override("clear" + property.name(), property)
                .addStatement("super.clear$L()", property.name())
                .addStatement("return this")
                .build());
        return methods;
    }

    private MethodSpec setter(Property property, String suffix, TypeName type) {
        return override("set" + property.name() + suffix, property)
                .addParameter(type, "value")
                .addStatement("super.set$L$L(value)", property.name(), suffix)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder override(String name, Property property) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(Features.annotations(property.member().features()))
                .addModifiers(Modifier.PUBLIC)
                .returns(owner);
    }
}
