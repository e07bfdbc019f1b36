package id.panduzi.regulation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes {@code deadlines.csv}: one row a task. */
public final class DeadlinesFile {

    private static final List<String> HEADER =
            List.of("stage", "task", "working_days", "remind_before", "escalate_to", "basis");

    private DeadlinesFile() {}

    /**
     * The deadlines in a file.
     *
     * @param path what faults are reported under
     * @throws DamagedRuleset naming the row and what is wrong with it
     */
    public static List<Deadline> read(String path, String text) {
        Set<String> tasks = new HashSet<>();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            if (!rows.getHeaderNames().equals(HEADER)) {
                throw new DamagedRuleset(path, "the header is not " + String.join(",", HEADER));
            }
            return rows.stream().map(row -> deadline(path, row, tasks)).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new DamagedRuleset(path, unreadable);
        }
    }

    /** The file of such deadlines; reading it gives the same. */
    public static String write(List<Deadline> deadlines) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .setHeader(HEADER.toArray(String[]::new))
                .get()
                .print(text)) {
            for (Deadline one : deadlines) {
                rows.printRecord(
                        one.stage(), one.task(), one.workingDays(), one.remindBefore(), one.escalateTo(), one.basis());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Deadline deadline(String path, CSVRecord row, Set<String> tasks) {
        String place = path + " row " + (row.getRecordNumber() + 1);
        if (!row.isConsistent()) {
            throw new DamagedRuleset(place, "has " + row.size() + " cells, not " + HEADER.size());
        }
        if (!tasks.add(row.get("task"))) {
            throw new DamagedRuleset(place, "task " + row.get("task") + " stands twice");
        }
        try {
            return deadline(row);
        } catch (IllegalArgumentException unusable) {
            throw new DamagedRuleset(place, unusable);
        }
    }

    private static Deadline deadline(CSVRecord row) {
        return new Deadline(
                row.get("stage"),
                row.get("task"),
                Integer.parseInt(row.get("working_days")),
                Integer.parseInt(row.get("remind_before")),
                row.get("escalate_to"),
                row.get("basis"));
    }
}
