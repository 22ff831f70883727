package io.github.qapi4j.diff.walk;

import io.github.qapi4j.diff.surface.AlternateShape;
import io.github.qapi4j.diff.surface.ObjectShape;
import io.github.qapi4j.diff.surface.Shape;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.schema.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Finds which types the commands and events of one interface use, bases among them. */
final class Reach {

    private final Surface surface;
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> todo = new ArrayDeque<>();

    private Reach(Surface surface) {
        this.surface = surface;
    }

    /** The names of the types used. */
    static Set<String> of(Surface surface) {
        Reach reach = new Reach(surface);
        surface.operations().forEach(operation -> {
            reach.use(operation.data());
            operation.returns().ifPresent(reach::use);
        });
        while (!reach.todo.isEmpty()) {
            reach.follow(surface.shape(new TypeRef.Defined(reach.todo.remove())));
        }
        return reach.reached;
    }

    private void follow(Shape shape) {
        if (shape instanceof ObjectShape object) {
            object.members().forEach(m -> use(m.type()));
            object.branches().forEach(b -> use(b.type()));
            object.lineage().forEach(this::use);
        } else if (shape instanceof AlternateShape alternate) {
            alternate.alternatives().forEach(a -> use(a.type()));
        }
    }

    private void use(TypeRef ref) {
        if (ref instanceof TypeRef.Array list) {
            use(list.element());
        } else if (ref instanceof TypeRef.Defined defined) {
            use(defined.name());
        }
    }

    private void use(String name) {
        if (!reached.contains(name) && surface.hasShape(name)) {
            reached.add(name);
            todo.add(name);
        }
    }
}
