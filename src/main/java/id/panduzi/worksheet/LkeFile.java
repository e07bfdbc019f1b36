package id.panduzi.worksheet;

import id.panduzi.problem.Reason;
import id.panduzi.worksheet.LkeRow.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a worksheet file into rows that are sound by themselves. */
final class LkeFile {

    private final String name;

    LkeFile(String name) {
        this.name = name;
    }

    List<LkeRow> rows(Reader reader) {
        try (CSVParser parser = CSVParser.parse(reader, CSVFormat.DEFAULT)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new DamagedWorksheet(name, Reason.of("file.notCsv"));
        }
    }

    private List<LkeRow> rows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext() || !records.next().toList().equals(LkeCells.HEADER)) {
            throw new DamagedWorksheet(name, 1, Reason.of("file.header", String.join(",", LkeCells.HEADER)));
        }
        List<LkeRow> rows = new ArrayList<>();
        Damages damages = new Damages();
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            Place place = new Place(name, parser.getCurrentLineNumber());
            damages.noteAny(() -> rows.add(new LkeCells(place, cells).row()));
        }
        damages.throwIfAny();
        return rows;
    }
}
