package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.judge.Finding;
import io.github.qapi4j.diff.rule.Direction;
import io.github.qapi4j.diff.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folds findings into the lines that a reviewer reads: one edit, one line. */
public final class Folding {

    private Folding() {}

    /** The lines for some findings, in the order of the findings. */
    public static List<Line> fold(List<Finding> findings) {
        Set<String> renames = renamings(findings);
        Map<String, List<Finding>> together = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = renames.contains(finding.group()) ? finding.group() : finding.group() + finding.severity();
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
        return together.values().stream().map(Folding::line).toList();
    }

    private static int byLead(Finding a, Finding b) {
        int byRank = Integer.compare(rank(a.rule().id()), rank(b.rule().id()));
        int byDepth = byRank != 0
                ? byRank
                : Integer.compare(
                        a.subject().steps().size(), b.subject().steps().size());
        return byDepth != 0 ? byDepth : a.subject().compareTo(b.subject());
    }

    private static Line line(List<Finding> findings) {
        Finding lead = findings.stream().min(Folding::byLead).orElseThrow();
        Severity severity = findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(lead.severity());
        if (lead.rule().id().equals("MEMBER_MOVED")) {
            return moved(severity, lead, findings);
        }
        List<String> others = findings.stream()
                .filter(f -> f.rule().row() == lead.rule().row())
                .map(f -> f.subject().toString())
                .filter(subject -> !subject.equals(lead.subject().toString()))
                .distinct()
                .toList();
        List<String> companions = findings.stream()
                .map(f -> f.rule().id())
                .filter(id -> !id.equals(lead.rule().id()))
                .distinct()
                .toList();
        StringBuilder message = new StringBuilder(lead.message());
        if (!companions.isEmpty()) {
            message.append(", with ").append(String.join(" and ", companions));
        }
        if (others.size() == 1) {
            message.append("; the same at ").append(others.get(0));
        } else if (others.size() > 1) {
            message.append("; the same at ").append(others.size()).append(" more places");
        }
        return new Line(severity, lead, lead.subject().toString(), message.toString(), position(findings), findings);
    }

    private static Line moved(Severity severity, Finding lead, List<Finding> findings) {
        if (findings.size() == 1) {
            return new Line(severity, lead, lead.subject().toString(), lead.message(), position(findings), findings);
        }
        List<String> owners = findings.stream().map(Folding::owner).distinct().toList();
        String message = findings.size() + " members moved to " + lead.after();
        return new Line(severity, lead, owners.get(0), message, position(findings), findings);
    }

    private static String owner(Finding finding) {
        String subject = finding.subject().toString();
        return subject.substring(0, subject.lastIndexOf('.'));
    }

    private static String position(List<Finding> findings) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        findings.forEach(f -> directions.addAll(f.directions()));
        if (directions.isEmpty()) {
            return "-";
        }
        return directions.size() == 2 ? "both" : directions.iterator().next().word();
    }

    /** A renaming stands for what it consists of, a value for its branch. */
    private static int rank(String id) {
        if (id.endsWith("_RENAMED")) {
            return 0;
        }
        return id.startsWith("BRANCH_") ? 2 : 1;
    }

    /** Groups around a renaming are one line whatever their parts weigh. */
    private static Set<String> renamings(List<Finding> findings) {
        Set<String> groups = new HashSet<>();
        findings.stream().filter(f -> rank(f.rule().id()) == 0).forEach(f -> groups.add(f.group()));
        return groups;
    }
}
