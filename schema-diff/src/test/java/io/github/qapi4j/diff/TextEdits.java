package io.github.qapi4j.diff;

import io.github.qapi4j.diff.surface.EnumShape;
import io.github.qapi4j.diff.surface.Mark;
import io.github.qapi4j.diff.surface.MemberShape;
import io.github.qapi4j.diff.surface.Operation;
import io.github.qapi4j.diff.surface.Surface;
import io.github.qapi4j.diff.surface.Traits;
import io.github.qapi4j.diff.surface.ValueShape;
import io.github.qapi4j.schema.doc.DocumentedDefault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Single edits of features and of documentation, on members and on commands and events. */
final class TextEdits {

    private static final String DEFAULT = "  (default: 77)";

    private TextEdits() {}

    static List<EditKind> all() {
        List<EditKind> kinds = new ArrayList<>();
        everywhere(kinds, "FEATURE_ADDED", t -> true, t -> Copies.marked(t, "brand-new"));
        everywhere(
                kinds,
                "FEATURE_REMOVED",
                t -> t.features().size() == 1 && !t.deprecated() && !t.has("unstable"),
                t -> Copies.features(t, List.of()));
        everywhere(kinds, "DEPRECATED_ADDED", t -> !t.deprecated(), t -> Copies.marked(t, "deprecated"));
        everywhere(kinds, "DEPRECATED_REMOVED", Traits::deprecated, t -> Copies.unmarked(t, "deprecated"));
        everywhere(kinds, "UNSTABLE_ADDED", t -> !t.has("unstable"), t -> Copies.marked(t, "unstable"));
        everywhere(kinds, "UNSTABLE_REMOVED", Traits::unstable, t -> Copies.unmarked(t, "unstable"));
        everywhere(kinds, "DOC_FEATURE_CHANGED", t -> t.features().size() == 1, t -> {
            Mark mark = t.features().get(0);
            return Copies.features(t, List.of(new Mark(mark.name(), mark.condition(), mark.text() + " Always.")));
        });
        texts(kinds);
        operation(kinds, "DOC_TYPE_CHANGED", t -> true, t -> Copies.text(t, t.text() + "  And more."));
        section(kinds, "DOC_RETURNS_CHANGED", "Returns");
        section(kinds, "DOC_ERRORS_CHANGED", "Errors");
        section(kinds, "DOC_SINCE_CHANGED", "Since");
        return kinds;
    }

    private static void texts(List<EditKind> kinds) {
        Predicate<MemberShape> described = m -> !m.traits().text().isBlank();
        Predicate<MemberShape> defaulted =
                m -> DocumentedDefault.of(m.traits().text()).isPresent();
        text(kinds, "DOC_CHANGED", described, text -> text + "  And more.");
        text(kinds, "DOC_REMOVED", described, text -> "");
        text(kinds, "DOC_ADDED", described.negate(), text -> "Entirely new words.");
        Predicate<MemberShape> optional = MemberShape::optional;
        text(kinds, "DOC_DEFAULT_ADDED", optional.and(described).and(defaulted.negate()), text -> text + DEFAULT);
        text(kinds, "DOC_DEFAULT_CHANGED", optional.and(defaulted), text -> "Entirely other words." + DEFAULT);
        text(kinds, "DOC_DEFAULT_REMOVED", optional.and(defaulted), text -> "Entirely other words.");
        Predicate<MemberShape> mandatory = optional.negate();
        text(
                kinds,
                "DOC_DEFAULT_ON_MANDATORY",
                mandatory.and(described).and(defaulted.negate()),
                text -> text + DEFAULT);
    }

    private static void text(
            List<EditKind> kinds, String rule, Predicate<MemberShape> fits, UnaryOperator<String> edit) {
        MemberEdits.edit(
                kinds,
                rule,
                (s, m) -> fits.test(m),
                m -> Copies.member(
                        m, Copies.text(m.traits(), edit.apply(m.traits().text()))));
    }

    /** A kind for commands and events, one for members, and one for values. */
    static void everywhere(List<EditKind> kinds, String rule, Predicate<Traits> fits, UnaryOperator<Traits> edit) {
        operation(kinds, rule, fits, edit);
        MemberEdits.edit(kinds, rule, (s, m) -> fits.test(m.traits()), m -> Copies.member(m, edit.apply(m.traits())));
        kinds.add(new EditKind(rule, (s, r) -> {
            List<EnumShape> enums = TypeEdits.enums(s).stream()
                    .filter(e -> e.values().stream().map(ValueShape::traits).anyMatch(fits))
                    .toList();
            return Edits.pick(enums, r).map(e -> {
                ValueShape old = e.values().stream()
                        .filter(v -> fits.test(v.traits()))
                        .findFirst()
                        .orElseThrow();
                ValueShape now = new ValueShape(old.name(), edit.apply(old.traits()));
                return Edits.put(
                        s,
                        Copies.values(
                                e,
                                e.values().stream()
                                        .map(v -> v.equals(old) ? now : v)
                                        .toList()));
            });
        }));
    }

    private static void section(List<EditKind> kinds, String rule, String tag) {
        operation(
                kinds,
                rule,
                t -> t.sections().containsKey(tag),
                t -> Copies.section(t, tag, t.sections().get(tag) + " and more"));
    }

    /** A kind for commands and events. */
    static void operation(List<EditKind> kinds, String rule, Predicate<Traits> fits, UnaryOperator<Traits> edit) {
        kinds.add(new EditKind(
                rule,
                (s, r) -> OperationEdits.one(s, r, o -> fits.test(o.traits())).map(o -> edited(s, o, edit))));
    }

    private static Surface edited(Surface surface, Operation operation, UnaryOperator<Traits> edit) {
        return Edits.put(surface, Copies.operation(operation, edit.apply(operation.traits())));
    }
}
