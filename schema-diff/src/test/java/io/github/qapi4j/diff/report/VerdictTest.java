package io.github.qapi4j.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.policy.Policy;
import io.github.qapi4j.diff.policy.PolicyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence at the head of every report. */
class VerdictTest {

    private static final String OLD = "{ 'command': 'c', 'data': { 'a': 'int', '*b': 'int' } }\n";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{ 'a': 'int', '*b': 'int' } => '' => Nothing changes on the wire.",
                "{ 'a': 'int', '*b': 'int', '*c': 'int' } => '' => Nothing breaks clients.",
                "{ 'a': 'int', '*b': 'int8' } => ''"
                        + " => Compatible only if the dangerous findings turn out to be harmless.",
                "{ 'a': 'int' } => '' => Breaks clients.",
                "{ 'a': 'int' } => accepted => Nothing breaks clients beyond what was accepted.",
                "{ 'a': 'int' } => unreachable => Nothing changes on the wire, except for introspection.",
                "{ 'a': 'int', '*b': 'int', '*c': 'int' } => SOURCE"
                        + " => Breaks users of the generated Java; no client on the wire.",
            })
    void saysWhatItComesTo(String data, String policy, String verdict) throws Exception {
        SchemaDiff diff = SchemaDiff.create();
        Policy read = new PolicyReader(diff.rules(), "policy.yaml")
                .read(
                        switch (policy) {
                            case "" -> "";
                            case "SOURCE" -> "use: [SOURCE]\nseverity: { SOURCE_MEMBER_ADDED: BREAKING }";
                            default ->
                                "exceptions: [{ rule: '*', subject: '*', because: " + policy
                                        + ", reason: a test of it }]";
                        });
        Report report = diff.withPolicy(read)
                .compare(
                        Review.input("s.json", OLD),
                        Review.input("s.json", "{ 'command': 'c', 'data': " + data + " }\n"));

        assertThat(new Summary(report).verdict()).isEqualTo(verdict);
    }
}
