package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.MemberDeclaration;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.model.TypeRef;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check of one object type, in steps that end wherever another object type must be completed first (qapi-language §5.4). */
final class ObjectCheck {

    private enum Step {
        BASE,
        MEMBERS,
        BRANCHES
    }

    private final ObjectShape shape;
    private final Optional<Declaration> owner;
    private final Entity.ObjectEntity entity;
    private final LinkContext context;
    private final ObjectTypes objects;
    private final InheritanceLimits limits;

    private final Map<String, Member> seen = new LinkedHashMap<>();
    private final List<Member> localMembers = new ArrayList<>();
    private Step step = Step.BASE;
    private Optional<Entity.ObjectEntity> base = Optional.empty();
    private boolean whole = true;
    private int depth = 1;
    private @Nullable UnionCheck union;

    ObjectCheck(Entity.ObjectEntity entity, LinkContext context, ObjectTypes objects, InheritanceLimits limits) {
        this.entity = entity;
        this.shape = entity.shape();
        this.owner = entity.owner();
        this.context = context;
        this.objects = objects;
        this.limits = limits;
    }

    String name() {
        return shape.name();
    }

    /** Goes on until done, or until the object type that it returns must be complete, or known to be in progress. */
    Optional<Entity.ObjectEntity> advance() {
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        if (step == Step.BASE) {
            startWith(owner.get());
            step = Step.MEMBERS;
            if (base.isPresent()) {
                return base;
            }
        }
        if (step == Step.MEMBERS) {
            inherit(owner.get());
            for (MemberDeclaration member : shape.members()) {
                add(member, owner.get());
            }
            union = entity.union()
                    .map(declaration -> new UnionCheck(declaration, seen, whole, context, objects, limits))
                    .orElse(null);
            step = Step.BRANCHES;
        }
        return union == null ? Optional.empty() : union.advance();
    }

    CompletedObject result() {
        return CompletedObject.of(
                localMembers, List.copyOf(seen.values()), union == null ? List.of() : union.branches(), whole, depth);
    }

    private void startWith(Declaration definition) {
        if (!shape.implicit()) {
            Features.check(definition, context.faults());
        }
        if (shape.base().isPresent()) {
            base = lookUpBase(definition, shape.base().get());
            whole = base.isPresent();
        }
    }

    private Optional<Entity.ObjectEntity> lookUpBase(Declaration definition, TypeReference reference) {
        Optional<Entity.Type> type = context.types().find(reference, definition, "Q-SEM-005", "the base");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() instanceof Entity.ObjectEntity object && object.union().isEmpty()) {
            return Optional.of(object);
        }
        String message = "the base of " + described(definition) + " must be a struct, and "
                + type.get().described() + " is none";
        context.faults()
                .reportOnce(
                        context.faults().fault(definition, "Q-SEM-014", reference.position(), message),
                        Cause.wrongKind(type.get()));
        return Optional.empty();
    }

    private void inherit(Declaration definition) {
        if (base.isEmpty()) {
            return;
        }
        // Absent if the base contains this type: the cycle has been reported.
        CompletedObject known = objects.found(base.get().name());
        boolean inherits = limits.mayInherit(definition, known);
        whole = known.whole() && inherits;
        depth = Math.min(known.depth() + 1, InheritanceLimits.MAX_DEPTH);
        if (inherits) {
            known.members().forEach(member -> seen.put(Mangling.mangle(member.name()), member));
        }
    }

    private void add(MemberDeclaration declared, Declaration definition) {
        Optional<TypeRef> type = context.types()
                .find(
                        declared.type(),
                        definition,
                        declared.type().array() ? "Q-SEM-004" : "Q-SEM-003",
                        "member",
                        declared.name())
                .flatMap(context.types()::ref);
        if (!declared.features().isEmpty()) {
            String member = "member '" + declared.name() + "'";
            Features.checkCollisions(declared.features(), definition, member, context.faults());
        }
        Member member = new Member(
                declared.name(),
                type.orElseGet(() -> new TypeRef.Defined(declared.type().name())),
                declared.optional(),
                declared.condition(),
                declared.features(),
                shape.name(),
                declared.position());
        Member earlier = seen.putIfAbsent(Mangling.mangle(member.name()), member);
        if (earlier == null) {
            localMembers.add(member);
        } else {
            reportClash(member, earlier, definition);
        }
    }

    private void reportClash(Member member, Member earlier, Declaration definition) {
        boolean inherited = !earlier.declaredBy().equals(shape.name());
        String other = inherited
                ? "member '" + earlier.name() + "' inherited from '" + earlier.declaredBy() + "'"
                : "its member '" + earlier.name() + "'";
        String message = "member '" + member.name() + "' of " + described(definition) + " clashes with " + other;
        Diagnostic fault = context.faults()
                .fault(definition, inherited ? "Q-SEM-013" : "Q-SEM-012", member.position(), message)
                .withNote(earlier.position(), "'" + earlier.name() + "' stands here");
        if (inherited) {
            context.faults().reportOnce(fault, Cause.clashing(earlier));
        } else {
            context.faults().report(fault);
        }
    }

    private static String described(Declaration definition) {
        return definition.kind() + " '" + definition.name() + "'";
    }
}
