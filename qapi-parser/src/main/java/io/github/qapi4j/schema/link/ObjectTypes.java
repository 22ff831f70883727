package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Completes object types: bases and branch types before those that contain them (qapi-language §5.4). Keeps its own stack,
 * for chains of types may be longer than Java's is deep.
 */
final class ObjectTypes {

    /** How many types on the way from a type to itself are shown. */
    private static final int SHOWN_PATH = 8;

    private final Map<String, CompletedObject> known = new HashMap<>();
    private final LinkContext context;
    private final InheritanceLimits limits;

    ObjectTypes(LinkContext context) {
        this.context = context;
        this.limits = new InheritanceLimits(context.faults());
    }

    /** The object's flattened members and branches, its faults and those of what it contains reported. */
    CompletedObject complete(Entity.ObjectEntity wanted) {
        CompletedObject earlier = known.get(wanted.name());
        if (earlier != null) {
            return earlier;
        }
        CompletedObject result = CompletedObject.UNKNOWN;
        Deque<ObjectCheck> stack = new ArrayDeque<>();
        stack.push(open(wanted));
        while (!stack.isEmpty()) {
            ObjectCheck current = stack.peek();
            Optional<Entity.ObjectEntity> needed = current.advance();
            if (needed.isEmpty()) {
                stack.pop();
                result = current.result();
                known.put(current.name(), result);
                continue;
            }
            CompletedObject other = known.get(needed.get().name());
            if (other == null) {
                stack.push(open(needed.get()));
            } else if (!other.finished()) {
                reportCycle(needed.get(), stack);
            }
        }
        return result;
    }

    /** What is known of an object type: nothing while it is being completed. */
    CompletedObject found(String name) {
        return known.getOrDefault(name, CompletedObject.UNKNOWN);
    }

    private ObjectCheck open(Entity.ObjectEntity entity) {
        known.put(entity.name(), CompletedObject.UNKNOWN);
        return new ObjectCheck(entity, context, this, limits);
    }

    private void reportCycle(Entity.ObjectEntity entity, Deque<ObjectCheck> stack) {
        List<String> path = new ArrayList<>();
        for (ObjectCheck check : stack) {
            path.add(0, "'" + check.name() + "'");
            if (check.name().equals(entity.name()) || path.size() > SHOWN_PATH) {
                break;
            }
        }
        String way = path.size() > SHOWN_PATH ? "" : ": " + String.join(", ", path) + ", '" + entity.name() + "'";
        Declaration owner = entity.owner().orElseThrow();
        String message = owner.kind() + " '" + owner.name() + "' contains itself through base and branches" + way;
        context.faults().error(owner, "Q-SEM-015", message);
    }
}
