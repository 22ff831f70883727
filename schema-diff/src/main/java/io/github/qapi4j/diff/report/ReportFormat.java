package io.github.qapi4j.diff.report;

import java.util.List;

/** A form of writing reports. Implementations are stateless; the same reports give the same text. */
public interface ReportFormat {

    /** The reports as one text, ended by a line end; several only where a range was compared. */
    String write(List<Report> reports);

    /** The reports on the commits of a range as one text, of the same shape whether there are none, one or several. */
    default String writeRange(List<Report> reports) {
        return write(reports);
    }
}
