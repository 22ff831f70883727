package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.check.UnionDeclaration;
import io.github.qapi4j.schema.model.Condition;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.source.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and checks the member that selects a union's branch (qapi-language §5.5, step 1). */
final class DiscriminatorCheck {

    private final UnionDeclaration union;
    private final Map<String, Member> common;
    private final boolean whole;
    private final LinkContext context;

    DiscriminatorCheck(UnionDeclaration union, Map<String, Member> common, boolean whole, LinkContext context) {
        this.union = union;
        this.common = common;
        this.whole = whole;
        this.context = context;
    }

    /** The discriminator's enum, if it has one; what is wrong is reported. */
    Optional<Entity.Enumeration> tag() {
        Member member = common.get(Mangling.mangle(union.discriminator()));
        if (member == null || !member.name().equals(union.discriminator())) {
            if (whole) {
                reportMissing();
            }
            return Optional.empty();
        }
        Optional<Entity.Type> type = context.table().type(member.type().name());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!(type.get() instanceof Entity.Enumeration enumeration)) {
            report(member, "Q-SEM-021", "is not of enum type");
            return Optional.empty();
        }
        if (member.optional()) {
            report(member, "Q-SEM-022", "must not be optional");
        } else if (!member.condition().equals(Condition.ALWAYS)) {
            report(member, "Q-SEM-023", "must not be conditional");
        }
        return Optional.of(enumeration);
    }

    private void reportMissing() {
        Diagnostic fault = context.faults()
                .fault(union, "Q-SEM-020", union.discriminatorPosition(), subject() + " is not a member of its base");
        List<String> names = common.values().stream().map(Member::name).toList();
        Diagnostic helped = context.faults().suggest(fault, union.discriminator(), names);
        String base = union.base().named().map(TypeReference::name).orElse(union.name());
        context.faults().reportOnce(helped, Cause.missing(base, union.discriminator()));
    }

    private void report(Member member, String code, String rule) {
        Diagnostic fault = context.faults().fault(union, code, member.position(), subject() + " " + rule);
        context.faults().reportOnce(fault, Cause.unfit(member));
    }

    private String subject() {
        return "the discriminator '" + union.discriminator() + "' of union '" + union.name() + "'";
    }
}
