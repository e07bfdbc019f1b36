package id.panduzi.proof;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes {@code boundaries.csv}: one row a case. */
final class BoundaryFile {

    static final int MOST_CASES = 50_000;

    private static final List<String> HEADER = List.of(
            "decision", "award", "agencyKind", "criterion", "others", "required", "value", "expected", "article");

    private BoundaryFile() {}

    static List<BoundaryCase> read(String file, String text) {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            if (!rows.getHeaderNames().equals(HEADER)) {
                throw new DamagedPack(file, "the header is not " + String.join(",", HEADER));
            }
            return cases(file, rows);
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            throw new DamagedPack(file, unreadable);
        }
    }

    static byte[] write(List<BoundaryCase> cases) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            rows.printRecord(HEADER);
            for (BoundaryCase one : cases) {
                rows.printRecord(cells(one));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<BoundaryCase> cases(String file, CSVParser rows) {
        List<BoundaryCase> cases = new ArrayList<>();
        Set<List<String>> inputs = new HashSet<>();
        for (CSVRecord row : rows) {
            String place = file + " row " + (row.getRecordNumber() + 1);
            if (cases.size() == MOST_CASES) {
                throw new DamagedPack(place, "more than " + MOST_CASES + " cases");
            }
            BoundaryCase read = of(place, row);
            if (!inputs.add(read.input())) {
                throw new DamagedPack(place, "the same input stands twice");
            }
            cases.add(read);
        }
        return List.copyOf(cases);
    }

    private static BoundaryCase of(String place, CSVRecord row) {
        if (!row.isConsistent()) {
            throw new DamagedPack(place, "has " + row.size() + " cells, not " + HEADER.size());
        }
        return new BoundaryCase(
                row.get("decision"),
                row.get("award"),
                row.get("agencyKind"),
                row.get("criterion"),
                row.get("others"),
                row.get("required"),
                row.get("value"),
                row.get("expected"),
                row.get("article"));
    }

    private static List<String> cells(BoundaryCase one) {
        return List.of(
                one.decision(),
                one.award(),
                one.agencyKind(),
                one.criterion(),
                one.others(),
                one.required(),
                one.value(),
                one.expected(),
                one.article());
    }
}
