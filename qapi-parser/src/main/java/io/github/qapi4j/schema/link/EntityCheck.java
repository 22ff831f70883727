package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.model.EnumValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks one entity after the other, in table order (qapi-language §5.1, step 4). */
final class EntityCheck {

    private final LinkContext context;
    private final ObjectTypes objects;
    private final Map<String, Set<JsonKind>> kinds = new HashMap<>();

    EntityCheck(LinkContext context, ObjectTypes objects) {
        this.context = context;
        this.objects = objects;
    }

    void check(Entity entity) {
        if (entity instanceof Entity.Array array) {
            array.owner().ifPresent(owner -> checkArray(array, owner));
        } else if (entity instanceof Entity.Enumeration enumeration) {
            enumeration.owner().ifPresent(owner -> checkEnum(enumeration, owner));
        } else if (entity instanceof Entity.ObjectEntity object) {
            objects.complete(object);
        } else if (entity instanceof Entity.Alternate alternate) {
            new AlternateCheck(alternate.declaration(), context, this::kinds).check();
        } else if (entity instanceof Entity.CommandEntity command) {
            new DataCheck(command.declaration(), context, objects).check(command.declaration());
        } else if (entity instanceof Entity.EventEntity event) {
            new DataCheck(event.declaration(), context, objects).check(event.declaration());
        }
    }

    /** The kinds that a type occupies; an enum's values are looked at only once. */
    private Set<JsonKind> kinds(Entity.Type type) {
        return kinds.computeIfAbsent(type.name(), name -> JsonKind.occupiedBy(type));
    }

    private void checkArray(Entity.Array array, Declaration owner) {
        Optional<Entity.Type> type = context.types().element(array);
        if (type.isEmpty()) {
            context.unknown().report(array.element(), owner, "Q-SEM-004", "the elements of an array");
        } else if (type.get() instanceof Entity.Array) {
            context.faults()
                    .error(
                            owner,
                            "Q-SEM-016",
                            "array of '" + array.element() + "' in " + owner.kind() + " '" + owner.name()
                                    + "': the elements of an array cannot be arrays");
        }
    }

    private void checkEnum(Entity.Enumeration enumeration, Declaration owner) {
        Features.check(owner, context.faults());
        Map<String, EnumValue> seen = new HashMap<>();
        for (EnumValue value : enumeration.values()) {
            EnumValue earlier = seen.putIfAbsent(Mangling.mangle(value.name()), value);
            if (earlier != null) {
                String message = "value '" + value.name() + "' of enum '" + owner.name() + "' clashes with value '"
                        + earlier.name() + "'";
                context.faults()
                        .report(context.faults()
                                .fault(owner, "Q-SEM-011", value.position(), message)
                                .withNote(earlier.position(), "'" + earlier.name() + "' stands here"));
            }
        }
    }
}
