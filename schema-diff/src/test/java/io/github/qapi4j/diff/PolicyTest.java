package io.github.qapi4j.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyException;
import io.github.qapi4j.diff.policy.PolicyReader;
import io.github.qapi4j.diff.report.Report;
import io.github.qapi4j.diff.rule.Layer;
import io.github.qapi4j.diff.rule.RuleTable;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy makes of one change: a member of a reply that became optional. */
class PolicyTest {

    private static final String OLD =
            "{ 'command': 'c', 'returns': 'Re' }\n{ 'struct': 'Re', 'data': { 'a': 'int' } }\n";
    private static final String NEW =
            "{ 'command': 'c', 'returns': 'Re' }\n{ 'struct': 'Re', 'data': { '*a': 'int' } }\n";
    private static final String EXCEPTION = """
            version: 1
            exceptions:
              - rule: MEMBER_MANDATORY_TO_OPTIONAL
                subject: "c(*).a"
                because: %s
                reason: "Always sent; clients see no difference."
            """;

    @Test
    void breaksByDefault() throws Exception {
        Report report = compare("");

        assertThat(report.fails()).isTrue();
        assertThat(report.open()).extracting(Finding::severity).containsExactly(Severity.BREAKING);
    }

    @Test
    void anExceptionThatSaysNothingChangedLeavesIntrospection() throws Exception {
        Report report = compare(EXCEPTION.formatted("always-present") + "expect: no-wire-change\n");

        Finding finding = report.accepted().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.rawSeverity()).isEqualTo(Severity.BREAKING);
        assertThat(finding.layers()).isEqualTo(Set.of(Layer.INTROSPECTION));
        assertThat(report.fails()).isFalse();
        assertThat(report.violatesExpectation()).isFalse();
    }

    @Test
    void anAcceptedBreakStillContradictsTheClaim() throws Exception {
        Report report = compare(EXCEPTION.formatted("accepted") + "expect: no-wire-change\n");

        assertThat(report.fails()).isFalse();
        assertThat(report.violatesExpectation()).isTrue();
    }

    @Test
    void anExceptionThatMatchesNothingIsStale() throws Exception {
        String stale = EXCEPTION.formatted("accepted").replace("c(*).a", "other(*)");

        assertThat(compare(stale).outcome().stale()).hasSize(1);
        assertThat(compare(stale + "fail-on: never\n").fails()).isFalse();
        assertThat(compare(stale + "fail-on: never\nstrict-exceptions: true\n").fails())
                .isTrue();
    }

    @Test
    void anExceptionBehindAnotherOneThatAcceptsTheSameIsNotStale() throws Exception {
        String general = EXCEPTION
                .formatted("accepted")
                .replace("version: 1\nexceptions:\n", "")
                .replace("c(*).a", "*");

        assertThat(compare(EXCEPTION.formatted("accepted") + general).outcome().stale())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"until: 2020-01-01, true", "until: 9999-01-01, false", "until: v10.2, false", "from: v9, true"})
    void anExceptionHoldsForItsTime(String limit, boolean fails) throws Exception {
        assertThat(compare(EXCEPTION.formatted("accepted") + "    " + limit + "\n")
                        .fails())
                .isEqualTo(fails);
    }

    @Test
    void severitiesAreOverridden() throws Exception {
        assertThat(compare("severity: { MEMBER_MANDATORY_TO_OPTIONAL: { out: NOTICE } }")
                        .fails())
                .isFalse();
        assertThat(compare("severity: { MEMBER_MANDATORY_TO_OPTIONAL: COMPATIBLE }")
                        .open())
                .extracting(Finding::severity)
                .containsExactly(Severity.COMPATIBLE);
    }

    /** What a policy says of one direction changes nothing in the other one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Judged by the builds in which the member arrives, and not as most conditions that go.
                "IF_REMOVED: { out: NOTICE } | { 'command': 'c', 'data': { 'a': { 'type': 'int', 'if': 'AA' } } } | { 'command': 'c', 'data': { 'a': 'int' } } | BREAKING",
                // Nothing returned and an empty object are the same on the wire.
                "RETURN_ADDED: { in: NOTICE } | { 'command': 'c' } | { 'command': 'c', 'returns': 'Nil' } | NONE",
                // Clients send it to a stable command and receive it from an unstable one.
                "ENUM_VALUE_ADDED: { in: BREAKING } | { 'command': 'c', 'data': { 'k': 'Kind' } } { 'command': 'x-d', 'returns': 'Holder', 'features': [ 'unstable' ] } | + | BREAKING",
                "ENUM_VALUE_ADDED: { out: BREAKING } | { 'command': 'c', 'data': { 'k': 'Kind' } } { 'command': 'x-d', 'returns': 'Holder', 'features': [ 'unstable' ] } | + | NOTICE",
                "ENUM_VALUE_ADDED: { in: BREAKING } | { 'command': 'x-c', 'data': { 'k': 'Kind' }, 'features': [ 'unstable' ] } | + | NOTICE",
                "COMMAND_REMOVED: {} | { 'command': 'c' } { 'command': 'd' } | { 'command': 'd' } | BREAKING"
            })
    void anOverrideConcernsItsDirectionAndIsCappedAsTheVerdictWas(
            String override, String old, String now, Severity severity) throws Exception {
        String types = "{ 'struct': 'Nil', 'data': {} } { 'struct': 'Holder', 'data': { 'k': 'Kind' } }";
        String one = types + " { 'enum': 'Kind', 'data': [ 'a' ] } ";
        String two = types + " { 'enum': 'Kind', 'data': [ 'a', 'b' ] } ";
        Report report = SchemaDiff.create()
                .withPolicy(read("severity: { " + override + " }"))
                .compare(Reading.schema(one + old), Reading.schema(now.equals("+") ? two + old : one + now));

        assertThat(report.open()).extracting(Finding::severity).containsExactly(severity);
    }

    @Test
    void layersAreChosen() throws Exception {
        assertThat(compare("use: [ DOC ]").findings()).isEmpty();
        assertThat(compare("use: [ INTROSPECTION ]").findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 2 | qapi-diff.yaml: version is 1",
                "nonsense: 1 | unknown key 'nonsense'",
                "use: [ AIR ] | use: 'AIR' is none of [WIRE, INTROSPECTION, DOC, SOURCE]",
                "fail-on: SOMETIMES | fail-on is BREAKING, DANGEROUS, NOTICE, COMPATIBLE or never",
                "expect: nothing | expect is no-wire-change",
                "severity: { NO_RULE: NOTICE } | there is no rule 'NO_RULE'",
                "severity: { '*': NOTICE } | severity: name each rule; '*' stands for any only in exceptions",
                "severity: { IF_ADED: NOTICE } | there is no rule 'IF_ADED'; did you mean 'IF_ADDED'?",
                "'exceptions: [ { rule: IF_ADDED } ]' | qapi-diff.yaml, exception 1: reason is missing",
                "'exceptions: [ { rule: IF_ADDED, subject: a, because: accepted, reason: why } ]' | at least 10 characters",
                "'exceptions: [ { rule: IF_ADDED, subject: a, because: so, reason: long enough text } ]' | because: 'so' is none of unreachable, never-sent, always-present, was-unusable, deprecated-long-ago, accepted",
                "'exceptions: [ { rule: IF_ADDED, subject: a, because: accepted, reason: TODO write it } ]' | reason",
                "'exceptions: [ { rule: IF_ADDED, subject: a, because: accepted, reason: long enough text, until: 2026-02-30 } ]' | exception 1: until: there is no day 2026-02-30",
                "'a: [' | qapi-diff.yaml is not YAML"
            })
    void mistakesAreNamed(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(PolicyException.class).hasMessageContaining(message);
    }

    @Test
    void anEmptyFileIsTheDefault() throws Exception {
        assertThat(read("")).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void deprecationWindowsAreReadFromHistory() {
        String plain = "{ 'command': 'c' }\n{ 'command': 'd' }\n";
        String deprecated = "{ 'command': 'c', 'features': [ 'deprecated' ] }\n{ 'command': 'd' }\n";
        String gone = "{ 'command': 'd' }\n";
        SchemaDiff diff = SchemaDiff.create();

        assertThat(severity(diff, plain, gone)).isEqualTo(Severity.BREAKING);
        assertThat(severity(diff, deprecated, gone)).isEqualTo(Severity.DANGEROUS);
        SchemaDiff informed = diff.withHistory(List.of(Reading.schema(plain), Reading.schema(deprecated)));
        assertThat(severity(informed, plain, gone)).isEqualTo(Severity.DANGEROUS);
        assertThat(severity(informed, deprecated, gone)).isEqualTo(Severity.NOTICE);
    }

    private static Severity severity(SchemaDiff diff, String old, String now) {
        return diff.compare(Reading.schema(old), Reading.schema(now))
                .findings()
                .get(0)
                .severity();
    }

    private static Policy read(String yaml) throws PolicyException {
        return new PolicyReader(RuleTable.load(), "qapi-diff.yaml").read(yaml);
    }

    private static Report compare(String yaml) throws PolicyException {
        return SchemaDiff.create().withPolicy(read(yaml)).compare(Reading.schema(OLD), Reading.schema(NEW));
    }
}
