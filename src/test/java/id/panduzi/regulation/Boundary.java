package id.panduzi.regulation;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Question;
import id.panduzi.exact.ExactNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of {@code boundaries.csv}, which says by hand what the regulations ask: at each limit, just below it, and where
 * nothing is known.
 *
 * @param kinds kinds of agency for which the line holds
 * @param required the limit, empty where nothing is asked
 * @param value what is known, empty for nothing
 * @param expected {@code met}, {@code notMet}, {@code notKnown}, or {@code notAsked}: no criterion of that award
 */
public record Boundary(
        long line,
        String ruleset,
        Question question,
        Award award,
        List<AgencyKind> kinds,
        String criterion,
        String required,
        String value,
        String expected,
        String article) {

    private static final Path FILE = Path.of("src", "test", "resources", "rules", "boundaries.csv");

    public static List<Boundary> all() {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(FILE))) {
            return rows.stream().map(Boundary::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Boundary of(CSVRecord row) {
        return new Boundary(
                row.getRecordNumber() + 1,
                row.get("ruleset"),
                Question.find(row.get("decision")).orElseThrow(),
                Award.valueOf(row.get("award")),
                kinds(row.get("agencyKind")),
                row.get("criterion"),
                plain(row.get("required")),
                row.get("value"),
                row.get("expected"),
                row.get("article"));
    }

    private static List<AgencyKind> kinds(String kind) {
        return kind.equals("-") ? List.of(AgencyKind.values()) : List.of(AgencyKind.valueOf(kind));
    }

    /** {@code 18.50} as the product writes it, {@code 18.5}; words as they are. */
    private static String plain(String limit) {
        return ExactNumber.read(limit).map(ExactNumber::toPlain).orElse(limit);
    }

    public boolean isAsked() {
        return !expected.equals("notAsked");
    }

    /** Lines with the same kind of agency, award, question and ruleset can be asked together. */
    public Stream<Group> groups() {
        return kinds.stream().map(kind -> new Group(ruleset, question, award, kind));
    }

    /** What is the same for all facts of one call. */
    public record Group(String ruleset, Question question, Award award, AgencyKind kind) {}
}
