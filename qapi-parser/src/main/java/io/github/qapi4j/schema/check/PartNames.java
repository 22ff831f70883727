package io.github.qapi4j.schema.check;

import io.github.qapi4j.schema.source.Diagnostic;
import io.github.qapi4j.schema.source.Position;
import java.util.Optional;
import java.util.Set;

/** The rules for names of members, values, alternatives and features (qapi-language §4.1). */
final class PartNames {

    /** The kinds of definitions whose members a pragma can allow other names; arguments are not among them. */
    private static final Set<String> EXEMPTABLE = Set.of("struct", "union");

    private PartNames() {}

    /** Checks an enum value's name: Q-EXPR-045, 046. */
    static void value(Scope scope, String name, Position spot) {
        check(
                scope,
                new Rule("value", "Q-EXPR-045", "Q-EXPR-046", scope.memberNamesExempt(), true),
                name,
                NameForm.valueStem(name),
                spot);
    }

    /** Checks a member's name, without its {@code *}: Q-EXPR-051 to 053. */
    static void member(Scope scope, String name, boolean exempt, Position spot) {
        boolean wellFormed = check(
                scope,
                new Rule("member", "Q-EXPR-051", "Q-EXPR-052", exempt, EXEMPTABLE.contains(scope.kind())),
                name,
                NameForm.stem(name),
                spot);
        if (wellFormed && (name.equals("u") || name.startsWith("has-") || name.startsWith("has_"))) {
            scope.error("Q-EXPR-053", spot, "member name '" + name + "' is reserved");
        }
    }

    /** Checks an alternative's name: Q-EXPR-068. */
    static void alternative(Scope scope, String name, Position spot) {
        check(
                scope,
                new Rule("alternative", "Q-EXPR-068", "Q-EXPR-068", false, false),
                name,
                NameForm.stem(name),
                spot);
    }

    /** Checks a feature's name: Q-EXPR-034, 035. */
    static void feature(Scope scope, String name, Position spot) {
        check(scope, new Rule("feature", "Q-EXPR-034", "Q-EXPR-035", false, false), name, NameForm.stem(name), spot);
    }

    private static boolean check(Scope scope, Rule rule, String name, Optional<String> stem, Position spot) {
        if (stem.isEmpty() || NameForm.isReserved(name)) {
            String why = stem.isEmpty() ? "is no proper name" : "starts as only generated names may";
            scope.error(rule.formCode(), spot, rule.what() + " name '" + name + "' " + why);
            return false;
        }
        if (!rule.exempt() && NameForm.hasUpperOrUnderscore(stem.get())) {
            Diagnostic fault = Diagnostic.error(
                    rule.caseCode(),
                    spot,
                    rule.what() + " name '" + name + "' must have neither upper-case letters nor '_'");
            if (rule.exemptable()) {
                scope.reportNotExempt(fault);
            } else {
                scope.report(fault, spot);
            }
            return false;
        }
        return true;
    }

    private record Rule(String what, String formCode, String caseCode, boolean exempt, boolean exemptable) {}
}
