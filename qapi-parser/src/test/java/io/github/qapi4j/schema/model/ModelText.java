package io.github.qapi4j.schema.model;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a model as text for goldens: modules, definitions and what they consist of, in the model's order. */
final class ModelText {

    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    static String of(Schema schema) {
        ModelText out = new ModelText();
        out.line("definitions "
                + schema.definitions().stream().map(Definition::name).toList());
        for (Module module : schema.modules()) {
            out.line("module " + module.name());
            module.definitions().forEach(out::definition);
        }
        return out.text.toString();
    }

    private void definition(Definition definition) {
        String implicit = definition instanceof StructType struct && struct.implicit() ? "implicit " : "";
        line("  " + implicit + definition.kind() + " " + definition.name() + tail(definition));
        if (definition instanceof ObjectType object) {
            object.base().ifPresent(base -> line("    base " + base.name()));
            object.members()
                    .forEach(member -> member(member, object.localMembers().contains(member)));
        }
        if (definition instanceof UnionType union) {
            line("    tag " + union.tag().name());
            union.branches().forEach(this::branch);
        } else if (definition instanceof EnumType type) {
            type.values()
                    .forEach(v -> line("    value " + v.name() + tail(v.condition(), v.features())
                            + at(v.position().line())));
        } else if (definition instanceof AlternateType alternate) {
            alternate
                    .alternatives()
                    .forEach(a -> line(
                            "    alternative " + a.name() + ": " + ref(a.type()) + tail(a.condition(), List.of())));
        } else if (definition instanceof Command command) {
            command.data().ifPresent(data -> line("    data " + ref(data)));
            command.returns().ifPresent(returns -> line("    returns " + ref(returns)));
            line("    " + command.flags());
        } else if (definition instanceof Event event) {
            event.data().ifPresent(data -> line("    data " + ref(data) + (event.boxed() ? " boxed" : "")));
        }
    }

    private void member(Member member, boolean local) {
        line("    " + (local ? "member " : "inherited ") + (member.optional() ? "*" : "") + member.name() + ": "
                + ref(member.type()) + tail(member.condition(), member.features()) + " of " + member.declaredBy()
                + at(member.position().line()));
    }

    private void branch(Branch branch) {
        line("    " + (branch.implied() ? "implied " : "branch ") + branch.name() + ": " + ref(branch.type())
                + tail(branch.condition(), List.of()) + at(branch.position().line()));
    }

    private static String ref(TypeRef ref) {
        return ref instanceof TypeRef.Array array ? "[" + ref(array.element()) + "]" : ref.name();
    }

    private static String tail(Definition definition) {
        String place = definition.position().toString();
        return tail(definition.condition(), definition.features()) + " at " + place;
    }

    private static String tail(Condition condition, List<Feature> features) {
        String when = condition.equals(Condition.ALWAYS) ? "" : " if " + condition.text();
        String having = features.stream()
                .map(feature -> feature.name() + tail(feature.condition(), List.of()))
                .collect(Collectors.joining(", "));
        return when + (having.isEmpty() ? "" : " features " + having);
    }

    private static String at(int line) {
        return " (" + line + ")";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
