package io.github.qapi4j.codegen.real;

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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes valid values of a schema's types, as plain values with their members in any order. */
final class RandomValues {

    private static final int DEEP = 3;

    private final Schema schema;
    private final Random random;

    RandomValues(Schema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    Object value(TypeDefinition type) {
        return value(type, 0);
    }

    /** A value of a union whose tags have the values that they have in another one. */
    Map<String, Object> sameBranch(ObjectType type, Map<?, ?> other) {
        Map<String, Object> members = new LinkedHashMap<>();
        object(type, 0, members, other);
        return members;
    }

    private Object value(TypeDefinition type, int depth) {
        if (type instanceof EnumType each) {
            return pick(each.values()).name();
        }
        if (type instanceof AlternateType each) {
            return alternative(each, depth);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        object((ObjectType) type, depth, members, Map.of());
        return shuffled(members);
    }

    private Object alternative(AlternateType type, int depth) {
        List<Alternative> shallow = type.alternatives().stream()
                .filter(each ->
                        !(each.type() instanceof TypeRef.Defined defined && schema.type(defined) instanceof ObjectType))
                .toList();
        return value(
                pick(depth > DEEP && !shallow.isEmpty() ? shallow : type.alternatives())
                        .type(),
                depth + 1);
    }

    private void object(ObjectType type, int depth, Map<String, Object> members, Map<?, ?> given) {
        for (Member member : type.members()) {
            if (!member.optional() || (depth <= DEEP && random.nextBoolean())) {
                members.put(member.name(), value(member.type(), depth + 1));
            }
        }
        if (type instanceof UnionType union) {
            Object wanted = given.get(union.discriminator());
            Branch branch = union.branches().stream()
                    .filter(each -> each.name().equals(wanted))
                    .findFirst()
                    .orElseGet(() -> branch(union, depth));
            members.put(union.discriminator(), branch.name());
            object(schema.object(branch.type()), depth, members, given);
        }
    }

    private Branch branch(UnionType union, int depth) {
        List<Branch> plain = union.branches().stream().filter(Branch::implied).toList();
        return pick(depth > DEEP && !plain.isEmpty() ? plain : union.branches());
    }

    private Object value(TypeRef type, int depth) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.builtin());
        }
        if (type instanceof TypeRef.Array array) {
            List<Object> list = new ArrayList<>();
            for (int i = depth > DEEP ? 0 : random.nextInt(3); i > 0; i--) {
                list.add(value(array.element(), depth + 1));
            }
            return list;
        }
        return value(schema.type((TypeRef.Defined) type), depth);
    }

    private Object scalar(Builtin type) {
        return switch (type) {
            case STR -> pick(List.of("", "a", "naïve \"quoted\" \\ text", "\u0001\uD83D\uDE00"));
            case BOOL -> random.nextBoolean();
            case NUMBER -> pick(List.of(0.5, -1e300, 3.25, 1.0));
            case INT8 -> pick(List.of(-128L, 0L, 127L));
            case INT16 -> pick(List.of(-32768L, 0L, 32767L));
            case INT32 -> pick(List.of((long) Integer.MIN_VALUE, 0L, (long) Integer.MAX_VALUE));
            case UINT8 -> pick(List.of(0L, 255L));
            case UINT16 -> pick(List.of(0L, 65535L));
            case UINT32 -> pick(List.of(0L, 0xffff_ffffL));
            case INT, INT64 -> pick(List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE));
            case UINT64, SIZE ->
                pick(List.of(
                        0L,
                        Long.MAX_VALUE,
                        BigInteger.ONE.shiftLeft(63),
                        BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)));
            case ANY -> pick(List.of(1L, "x", QapiNull.NULL, true, List.of(1L, Map.of("a", QapiNull.NULL)), Map.of()));
            case NULL -> QapiNull.NULL;
        };
    }

    /** A value with the members of all its objects in another order. */
    Object shuffled(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::shuffled).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, each) -> members.put((String) name, shuffled(each)));
        return shuffled(members);
    }

    private Map<String, Object> shuffled(Map<String, Object> members) {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.shuffle(names, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, members.get(name)));
        return shuffled;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
