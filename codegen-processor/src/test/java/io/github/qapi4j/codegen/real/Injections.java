package io.github.qapi4j.codegen.real;

import io.github.qapi4j.runtime.value.PlainValues;
import io.github.qapi4j.runtime.value.QapiNull;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.Alternative;
import io.github.qapi4j.schema.model.Branch;
import io.github.qapi4j.schema.model.Builtin;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.TypeDefinition;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.model.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds every place of a value where a newer peer may say what the schema does not know: a member more in each object, another
 * value of each enum and tag, a value of another kind for each alternate.
 */
final class Injections {

    static final String NEWER = "x-newer";

    /** Numbers among it that no Java type but text keeps. */
    private static final Object MEMBER =
            List.of(PlainValues.number("1.50"), PlainValues.number("1e2"), Map.of("a", QapiNull.NULL), List.of());

    /** A value of each JSON kind. */
    private static final List<Object> KINDS =
            List.of(QapiNull.NULL, true, 7L, "text", List.of("x"), Map.of("x", PlainValues.number("-0")));

    private final Schema schema;
    private final List<Injection> found = new ArrayList<>();

    private Injections(Schema schema) {
        this.schema = schema;
    }

    static List<Injection> of(Schema schema, TypeDefinition type, Object value) {
        Injections injections = new Injections(schema);
        injections.definition(type, value, List.of());
        return injections.found;
    }

    private void definition(TypeDefinition type, Object value, List<Object> place) {
        if (type instanceof EnumType) {
            found.add(new Injection(place, NEWER));
        } else if (type instanceof AlternateType alternate) {
            alternate(alternate, value, place);
        } else {
            found.add(new Injection(with(place, NEWER), MEMBER));
            members((ObjectType) type, (Map<?, ?>) value, place);
        }
    }

    private void members(ObjectType type, Map<?, ?> object, List<Object> place) {
        for (Member member : type.members()) {
            Object value = object.get(member.name());
            if (value != null) {
                reference(member.type(), value, with(place, member.name()));
            }
        }
        if (type instanceof UnionType union) {
            Object tag = object.get(union.discriminator());
            for (Branch branch : union.branches()) {
                if (branch.name().equals(tag)) {
                    members(schema.object(branch.type()), object, place);
                }
            }
        }
    }

    private void reference(TypeRef type, Object value, List<Object> place) {
        if (type instanceof TypeRef.Defined defined) {
            definition(schema.type(defined), value, place);
        } else if (type instanceof TypeRef.Array array) {
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                reference(array.element(), list.get(i), with(place, i));
            }
        }
    }

    private void alternate(AlternateType type, Object value, List<Object> place) {
        for (Object kind : KINDS) {
            if (alternative(type, kind).isEmpty()) {
                found.add(new Injection(place, kind));
            }
        }
        alternative(type, value).ifPresent(each -> {
            reference(each.type(), value, place);
            if (value instanceof Number) {
                // Of the right kind, but an integer is wanted.
                found.add(new Injection(place, PlainValues.number("1.50")));
            }
        });
    }

    /** The alternative that is chosen by the kind of a value. */
    private Optional<Alternative> alternative(AlternateType type, Object value) {
        return type.alternatives().stream()
                .filter(each -> kind(each.type()).isInstance(value))
                .findFirst();
    }

    private Class<?> kind(TypeRef type) {
        if (type instanceof TypeRef.Defined defined) {
            return schema.type(defined) instanceof EnumType ? String.class : Map.class;
        }
        if (type instanceof TypeRef.Scalar scalar) {
            Builtin builtin = scalar.builtin();
            return builtin == Builtin.STR
                    ? String.class
                    : builtin == Builtin.NULL ? QapiNull.class : builtin == Builtin.BOOL ? Boolean.class : Number.class;
        }
        return List.class;
    }

    private static List<Object> with(List<Object> place, Object step) {
        List<Object> longer = new ArrayList<>(place);
        longer.add(step);
        return longer;
    }
}
