package io.github.qapi4j.schema.link;

import io.github.qapi4j.schema.check.CommandDeclaration;
import io.github.qapi4j.schema.check.Declaration;
import io.github.qapi4j.schema.check.EventDeclaration;
import io.github.qapi4j.schema.check.ObjectData;
import io.github.qapi4j.schema.check.TypeReference;
import io.github.qapi4j.schema.model.Member;
import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Dialect;
import io.github.qapi4j.schema.syntax.Comment;
import java.util.Optional;

/** The check of a command or an event: its data and what it returns (qapi-language §5.9). */
final class DataCheck {

    private final Declaration definition;
    private final LinkContext context;
    private final ObjectTypes objects;
    private final Faults faults;

    DataCheck(Declaration definition, LinkContext context, ObjectTypes objects) {
        this.definition = definition;
        this.context = context;
        this.objects = objects;
        this.faults = context.faults();
    }

    void check(CommandDeclaration command) {
        checkFeatures();
        checkData(command.data(), command.flags().boxed(), new Codes("Q-SEM-040", "Q-SEM-041", "Q-SEM-042"));
        command.returns().ifPresent(this::checkReturns);
    }

    void check(EventDeclaration event) {
        checkFeatures();
        checkData(event.data(), event.boxed(), new Codes("Q-SEM-043", "Q-SEM-044", "Q-SEM-045"));
    }

    private void checkFeatures() {
        Features.checkCollisions(definition.features(), definition, described(), faults);
    }

    private void checkData(ObjectData data, boolean boxed, Codes codes) {
        Optional<TypeReference> reference = ImplicitTypes.reference(definition, data);
        if (reference.isEmpty()) {
            return;
        }
        Optional<Entity.Type> type = context.types().find(reference.get(), definition, "Q-SEM-007", "the data");
        if (type.isEmpty()) {
            return;
        }
        if (!(type.get() instanceof Entity.ObjectEntity object)) {
            reportKind(
                    reference.get(),
                    type.get(),
                    codes.noObject(),
                    "the data of " + described() + " must be a struct or union, and "
                            + type.get().described() + " is neither");
            return;
        }
        if (object.union().isPresent() && !boxed) {
            faults.error(
                    definition,
                    codes.unboxedUnion(),
                    reference.get().position(),
                    "the data of " + described() + " can be " + object.described() + " only with 'boxed': true");
        }
        // In 7.2 faults of the type surface at its own turn, and conditions of arguments are no fault.
        if (faults.dialect().since(Dialect.V10_0)) {
            CompletedObject arguments = objects.complete(object);
            if (!boxed) {
                arguments.conditional().ifPresent(member -> reportConditional(member, codes.conditional()));
            }
        }
    }

    private void reportConditional(Member member, String code) {
        String message = "member '" + member.name() + "' of the data of " + described()
                + " is conditional, which needs 'boxed': true";
        faults.sinceTen(faults.fault(definition, code, member.position(), message), Cause.unfit(member));
    }

    private void checkReturns(TypeReference reference) {
        Optional<Entity.Type> type = context.types().find(reference, definition, "Q-SEM-008", "the return value");
        if (type.isEmpty()
                || !context.schema().complete()
                || isExempt(definition.name())
                || definition
                        .comment()
                        .map(Comment::symbol)
                        .filter(this::isExempt)
                        .isPresent()) {
            return;
        }
        Optional<Entity.Type> returned =
                type.get() instanceof Entity.Array array ? context.types().element(array) : type;
        if (returned.isPresent() && !(returned.get() instanceof Entity.ObjectEntity)) {
            reportKind(
                    reference,
                    returned.get(),
                    "Q-SEM-046",
                    described() + " must return a struct, a union or an array of them, and "
                            + returned.get().described() + " is none");
        }
    }

    // If the comment has another name, which is an error, the pragma may mean the command by that one.
    private boolean isExempt(String name) {
        return context.schema().pragmas().commandReturnsExceptions().contains(name);
    }

    private void reportKind(TypeReference reference, Entity.Type type, String code, String message) {
        Diagnostic fault = faults.fault(definition, code, reference.position(), message);
        faults.reportOnce(fault, Cause.wrongKind(type));
    }

    private String described() {
        return definition.kind() + " '" + definition.name() + "'";
    }

    /** The ids of faults in data, which differ between commands and events. */
    private record Codes(String noObject, String unboxedUnion, String conditional) {}
}
