package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import java.util.List;
import java.util.Optional;

/** JUnit's XML: each finding a test case, failed if it reaches the threshold, skipped if it is accepted. */
final class JUnitFormat implements ReportFormat {

    @Override
    public String write(List<Report> reports) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        reports.forEach(report -> suite(report, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(Report report, StringBuilder xml) {
        List<Finding> findings = report.findings().stream()
                .filter(f -> f.severity() != Severity.NONE)
                .toList();
        boolean claim = report.policy().expectNoWireChange();
        long failures =
                findings.stream().filter(f -> fails(report, f)).count() + (report.violatesExpectation() ? 1 : 0);
        xml.append("  <testsuite name=\"")
                .append(escaped(
                        "qapi diff " + report.old().name() + " " + report.now().name()))
                .append("\" tests=\"")
                .append(findings.size() + 1 + (claim ? 1 : 0))
                .append("\" failures=\"")
                .append(failures)
                .append("\" skipped=\"")
                .append(report.accepted().size())
                .append("\">\n");
        xml.append("    <testcase classname=\"qapi.diff\" name=\"compared\"/>\n");
        if (claim) {
            xml.append("    <testcase classname=\"qapi.diff\" name=\"expect no-wire-change\">");
            if (report.violatesExpectation()) {
                xml.append("<failure message=\"")
                        .append(report.outcome().wireChanges())
                        .append(" changes on the wire\"/>");
            }
            xml.append("</testcase>\n");
        }
        findings.forEach(finding -> testCase(report, finding, xml));
        xml.append("  </testsuite>\n");
    }

    private static void testCase(Report report, Finding finding, StringBuilder xml) {
        xml.append("    <testcase classname=\"")
                .append(escaped(finding.rule().id()))
                .append("\" name=\"")
                .append(escaped(finding.subject().toString()))
                .append("\">");
        String text = finding.severity() + " " + finding.position() + ": " + finding.message();
        if (finding.waiver().isPresent()) {
            xml.append("<skipped message=\"")
                    .append(escaped(finding.waiver().get().reason()))
                    .append("\"/>");
        } else if (fails(report, finding)) {
            xml.append("<failure message=\"")
                    .append(escaped(text))
                    .append("\">")
                    .append(escaped(finding.reason()))
                    .append("</failure>");
        } else {
            xml.append("<system-out>").append(escaped(text)).append("</system-out>");
        }
        xml.append("</testcase>\n");
    }

    private static boolean fails(Report report, Finding finding) {
        Optional<Severity> least = report.policy().failOn();
        return finding.waiver().isEmpty()
                && least.isPresent()
                && finding.severity().compareTo(least.get()) >= 0;
    }

    private static String escaped(String text) {
        return Markup.escaped(text);
    }
}
