package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .append("\" errors=\"0\" skipped=\"")
                .append(findings.stream().filter(f -> f.waiver().isPresent()).count())
                .append("\">\n");
        xml.append("    <testcase classname=\"qapi.diff\" name=\"compared\"/>\n");
        if (claim) {
            xml.append("    <testcase classname=\"qapi.diff\" name=\"expect no-wire-change\">");
            if (report.violatesExpectation()) {
                int changes = report.outcome().wireChanges();
                xml.append("<failure type=\"EXPECTATION\" message=\"")
                        .append(changes)
                        .append(changes == 1 ? " change on the wire\"/>" : " changes on the wire\"/>");
            }
            xml.append("</testcase>\n");
        }
        Map<String, Integer> names = new HashMap<>();
        findings.forEach(finding -> testCase(report, finding, names, xml));
        xml.append("  </testsuite>\n");
    }

    private static void testCase(Report report, Finding finding, Map<String, Integer> names, StringBuilder xml) {
        xml.append("    <testcase classname=\"")
                .append(escaped(finding.rule().id()))
                .append("\" name=\"")
                .append(escaped(name(finding, names)))
                .append("\">");
        String text = finding.severity() + " " + finding.position() + ": " + finding.message();
        if (finding.waiver().isPresent()) {
            xml.append("<skipped message=\"")
                    .append(escaped(finding.waiver().get().reason()))
                    .append("\"/>");
        } else if (fails(report, finding)) {
            xml.append("<failure type=\"")
                    .append(finding.severity())
                    .append("\" message=\"")
                    .append(escaped(text))
                    .append("\">")
                    .append(escaped(finding.reason()))
                    .append("</failure>");
        } else {
            xml.append("<system-out>").append(escaped(text)).append("</system-out>");
        }
        xml.append("</testcase>\n");
    }

    /** Two cases of one name would be one to most readers of such files. */
    private static String name(Finding finding, Map<String, Integer> names) {
        String name = finding.subject() + (finding.everywhere() ? "" : " (if " + finding.region() + ")");
        int earlier = names.merge(finding.rule().id() + " " + name, 1, Integer::sum);
        return earlier == 1 ? name : name + " #" + earlier;
    }

    private static boolean fails(Report report, Finding finding) {
        Optional<Severity> least = report.policy().failOn();
        return finding.waiver().isEmpty()
                && least.isPresent()
                && finding.severity().compareTo(least.get()) >= 0;
    }

    private static String escaped(String text) {
        return Markup.escaped(Visible.line(text));
    }
}
