package id.panduzi.regulation;

import id.panduzi.problem.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes {@code deadlines.csv}: one row a task. */
public final class DeadlinesFile {

    private static final List<String> HEADER =
            List.of("stage", "task", "working_days", "remind_before", "escalate_to", "basis");

    private final String file;
    private final Consumer<Fault> faults;
    private final Set<String> tasks = new HashSet<>();

    DeadlinesFile(String file, Consumer<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * The deadlines in a file.
     *
     * @param path what faults are reported under
     * @throws DamagedRuleset naming every row that is damaged, and what is wrong with it
     */
    public static List<Deadline> read(String path, String text) {
        List<Fault> faults = new ArrayList<>();
        List<Deadline> deadlines = new DeadlinesFile(RulesetFiles.DEADLINES, faults::add).read(text);
        if (!faults.isEmpty()) {
            throw DamagedRuleset.of(path, faults);
        }
        return deadlines;
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

    /** The sound rows. */
    List<Deadline> read(String text) {
        List<Deadline> deadlines = new ArrayList<>();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader(HEADER.toArray(String[]::new))
                .get()
                .parse(new StringReader(text))) {
            rows.forEach(row -> read(row, deadlines));
        } catch (IOException | UncheckedIOException unreadable) {
            faults.accept(Fault.ofFile(file, Reason.of("file.notCsv")));
        }
        if (tasks.isEmpty()) {
            faults.accept(Fault.ofFile(file, Reason.of("deadlines.none")));
        }
        return deadlines;
    }

    private void read(CSVRecord row, List<Deadline> deadlines) {
        if (row.getRecordNumber() == 1) {
            if (!row.toList().equals(HEADER)) {
                fault(row, Reason.of("file.header", String.join(",", HEADER)));
            }
        } else if (!row.isConsistent()) {
            fault(row, Reason.of("file.cells", row.size(), HEADER.size()));
        } else if (!tasks.add(row.get("task"))) {
            fault(row, Reason.of("deadlines.taskTwice", row.get("task")));
        } else {
            deadline(row).ifPresent(deadlines::add);
        }
    }

    private Optional<Deadline> deadline(CSVRecord row) {
        List<String> noDays = Stream.of("working_days", "remind_before")
                .filter(column -> !row.get(column).matches("[0-9]{1,4}"))
                .toList();
        noDays.forEach(column -> fault(row, Reason.of("deadlines.noDays", column, row.get(column))));
        if (!noDays.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(deadline(
                    row, Integer.parseInt(row.get("working_days")), Integer.parseInt(row.get("remind_before"))));
        } catch (IllegalArgumentException outOfOrder) {
            fault(row, Reason.of("deadlines.outOfOrder"));
            return Optional.empty();
        }
    }

    private static Deadline deadline(CSVRecord row, int days, int before) {
        return new Deadline(row.get("stage"), row.get("task"), days, before, row.get("escalate_to"), row.get("basis"));
    }

    private void fault(CSVRecord row, Reason reason) {
        faults.accept(new Fault(file, Reason.of("at.rowOfFile", row.getRecordNumber()), reason));
    }
}
