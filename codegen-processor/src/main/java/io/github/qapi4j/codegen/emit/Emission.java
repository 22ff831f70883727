package io.github.qapi4j.codegen.emit;

import com.palantir.javapoet.ClassName;
import io.github.qapi4j.codegen.name.JavaNames;
import io.github.qapi4j.codegen.option.GeneratorOptions;
import io.github.qapi4j.schema.model.AlternateType;
import io.github.qapi4j.schema.model.EnumType;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.ObjectType;
import io.github.qapi4j.schema.model.Schema;
import io.github.qapi4j.schema.model.StructType;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every emitter knows: the schema, the names, and what types are in Java. */
final class Emission {

    private final Schema schema;
    private final JavaNames names;
    private final TypeMapping types;
    private final Docs docs;
    private final Nullness nullness;
    private final Map<String, List<StructType>> siblings;

    /**
     * What emitters know.
     *
     * @param siblings for a struct's name the structs that it can be applied to
     */
    Emission(Schema schema, JavaNames names, GeneratorOptions options, Map<String, List<StructType>> siblings) {
        this.schema = schema;
        this.names = names;
        this.types = new TypeMapping(options.packageName(), names);
        this.docs = new Docs(schema, names);
        this.nullness = new Nullness(options.nullness());
        this.siblings = siblings;
    }

    Schema schema() {
        return schema;
    }

    JavaNames names() {
        return names;
    }

    TypeMapping types() {
        return types;
    }

    Docs docs() {
        return docs;
    }

    Nullness nullness() {
        return nullness;
    }

    /** The structs that a struct can be applied to. */
    List<StructType> siblings(StructType struct) {
        return siblings.getOrDefault(struct.name(), List.of());
    }

    /** Whether a value of a type can change: one that is shared must be copied then. */
    boolean isMutable(TypeRef type) {
        return type instanceof TypeRef.Defined defined && !(schema.type(defined) instanceof EnumType);
    }

    /** The top of a type's hierarchy, which may be the type itself. */
    ObjectType root(ObjectType type) {
        return type.base().map(schema::object).map(this::root).orElse(type);
    }

    /** The class of an object type whose data is named; implicit ones are named by their owner. */
    ClassName type(ObjectType type) {
        return types.type(type.name());
    }

    /** The members of a struct or union as its class, with its superclasses, has them. */
    List<Property> properties(ObjectType type, DocSource source) {
        boolean flat = !(type instanceof StructType);
        List<Property> properties = new ArrayList<>();
        int flags = 0;
        String declaredBy = "";
        for (Member member : type.members()) {
            flags = flat || member.declaredBy().equals(declaredBy) ? flags : 0;
            declaredBy = member.declaredBy();
            ValueMapping mapping = types.member(member.type());
            properties.add(new Property(
                    member,
                    names.property(member),
                    names.field(member),
                    properties.size(),
                    mapping.isPrimitive() ? flags++ : flags,
                    mapping,
                    alternatives(member.type()),
                    docs.member(source.of(member), member)));
        }
        return properties;
    }

    private List<ValueMapping> alternatives(TypeRef type) {
        if (type instanceof TypeRef.Defined defined && schema.type(defined) instanceof AlternateType alternate) {
            return alternate.alternatives().stream()
                    .map(alternative -> types.element(alternative.type()))
                    .filter(mapping -> !mapping.java().equals(RuntimeTypes.QAPI_NULL))
                    .toList();
        }
        return List.of();
    }
}
