package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/** Emits the methods that concern an object as a whole for a class nested in a union. */
final class WholeOverrides {

    private WholeOverrides() {}

    static List<MethodSpec> of(Union union, ClassName self) {
        WholeMethods whole = new WholeMethods(self, union.self());
        List<MethodSpec> methods = new ArrayList<>(whole.all());
        union.commonBase().ifPresent(base -> methods.add(whole.copyMembersFrom(base)));
        return methods;
    }
}
