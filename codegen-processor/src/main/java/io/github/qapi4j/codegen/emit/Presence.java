package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How one class says which of its members are present: a member that is a reference is null when it is absent; each of the
 * others has a flag, in an {@code int} if there are no more than 32 of them, and else in a {@code long} for each 64.
 */
final class Presence {

    private final int flags;
    private final boolean isWide;

    private Presence(int flags) {
        this.flags = flags;
        this.isWide = flags > Integer.SIZE;
    }

    /** For the members whose fields one class has. */
    static Presence of(List<Property> properties) {
        return new Presence((int) properties.stream().filter(Presence::hasFlag).count());
    }

    /** The fields with the flags. */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (int flag = 0; flag < flags; flag += Long.SIZE) {
            fields.add(FieldSpec.builder(word(), word(flag), Modifier.PRIVATE).build());
        }
        return fields;
    }

    CodeBlock isPresent(Property property) {
        return hasFlag(property)
                ? CodeBlock.of("($L & $L) != 0", word(property.flag()), operand(property.flag()))
                : CodeBlock.of("$L != null", property.access());
    }

    CodeBlock isAbsent(Property property) {
        return hasFlag(property)
                ? CodeBlock.of("($L & $L) == 0", word(property.flag()), operand(property.flag()))
                : CodeBlock.of("$L == null", property.access());
    }

    /** What has to be done besides giving the member's field a value. */
    CodeBlock set(Property property) {
        return hasFlag(property)
                ? CodeBlock.of("$L |= $L;\n", word(property.flag()), bit(property.flag()))
                : CodeBlock.of("");
    }

    CodeBlock clear(Property property) {
        return hasFlag(property)
                ? CodeBlock.of("$L &= ~$L;\n", word(property.flag()), operand(property.flag()))
                : CodeBlock.of("$L = null;\n", property.access());
    }

    /** The input {@code in}, for a member that is read for the first time. */
    CodeBlock once(Property property) {
        return hasFlag(property)
                ? CodeBlock.of("$L($L, in)", once(property.flag()), bit(property.flag()))
                : CodeBlock.of("once_($L, in)", property.access());
    }

    /** The methods that {@link #once} calls for members with a flag. */
    List<MethodSpec> onceMethods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (int flag = 0; flag < flags; flag += Long.SIZE) {
            methods.add(MethodSpec.methodBuilder(once(flag))
                    .addModifiers(Modifier.PRIVATE)
                    .returns(RuntimeTypes.INPUT)
                    .addParameter(word(), "flag")
                    .addParameter(RuntimeTypes.INPUT, "in")
                    .beginControlFlow("if (($L & flag) != 0)", word(flag))
                    .addStatement("throw in.duplicateMember()")
                    .endControlFlow()
                    .addStatement("$L |= flag", word(flag))
                    .addStatement("return in")
                    .build());
        }
        return methods;
    }

    /** Whether null cannot say that the member is absent. */
    private static boolean hasFlag(Property property) {
        return property.mapping().isPrimitive();
    }

    private TypeName word() {
        return isWide ? TypeName.LONG : TypeName.INT;
    }

    private static String word(int flag) {
        return "present" + suffix(flag);
    }

    private static String once(int flag) {
        return "once" + suffix(flag);
    }

    private static String suffix(int flag) {
        return (flag < Long.SIZE ? "" : flag / Long.SIZE) + "_";
    }

    private String bit(int flag) {
        String one = isWide ? "1L" : "1";
        return flag % Long.SIZE == 0 ? one : one + " << " + flag % Long.SIZE;
    }

    /** The bit as an operand of another operator. */
    private String operand(int flag) {
        return flag % Long.SIZE == 0 ? bit(flag) : "(" + bit(flag) + ")";
    }
}
