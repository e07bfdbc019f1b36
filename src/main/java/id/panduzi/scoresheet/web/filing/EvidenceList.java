package id.panduzi.scoresheet.web.filing;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.web.Wording;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.ReadingProgress;
import id.panduzi.evidence.ReadingReason;
import id.panduzi.evidence.ReadingState;
import id.panduzi.evidence.Received;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.Level;
import id.panduzi.worksheet.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The files of a proposal, in words. */
@Component
public class EvidenceList {

    private final Evidence evidence;

    EvidenceList(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * A file.
     *
     * @param kind blank if nobody said
     * @param reading how far its reading has come
     * @param refused whether it turned out to be nothing that evidence may be
     */
    public record File(
            String name,
            String url,
            String kind,
            List<ItemLink> items,
            String receivedAt,
            String size,
            String reading,
            boolean refused) {}

    /** An item that a file is evidence for; null where today's worksheet does not have it. */
    public record ItemLink(String code, String title, String url) {}

    /** A kind of document to choose. */
    public record Kind(String value, String label) {}

    public static List<Kind> kinds(Wording words) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Kind(kind.name(), words.say(kind)))
                .toList();
    }

    /** Megabytes of the largest file taken. */
    public long largest() {
        return evidence.largest() >> 20;
    }

    /** The files for an item, and for what it is computed from; the latest first. */
    public List<File> linkedTo(Desk desk, Item item) {
        return all(desk).stream()
                .filter(file ->
                        file.items().stream().anyMatch(link -> link.code().equals(item.code())))
                .toList();
    }

    /** All of them, the latest first. */
    List<File> all(Desk desk) {
        Map<String, ReadingProgress> progress =
                evidence.progress(desk.proposal().number());
        return evidence.of(desk.proposal().number()).stream()
                .sorted(Comparator.comparing(Received::receivedAt).reversed())
                .map(received -> file(desk, received, Optional.ofNullable(progress.get(received.sha256()))))
                .toList();
    }

    private static File file(Desk desk, Received received, Optional<ReadingProgress> progress) {
        ReadingState state = progress.map(ReadingProgress::state).orElse(ReadingState.PENDING);
        return new File(
                received.name(),
                url(received.id()),
                received.kind().map(desk.words()::say).orElse(""),
                received.items().stream().map(code -> link(desk, code)).toList(),
                desk.words().moment(received.receivedAt()),
                size(desk.words(), received.size()),
                reading(
                        desk.words(),
                        state,
                        progress.flatMap(ReadingProgress::reason),
                        progress.map(ReadingProgress::pages).orElse(OptionalInt.empty())),
                state == ReadingState.REFUSED);
    }

    static String url(EvidenceId id) {
        return "/evidence/" + id.value();
    }

    static ItemLink link(Desk desk, String code) {
        Optional<Item> item = desk.worksheet().item(code);
        return new ItemLink(
                code,
                item.map(Item::title).orElse(""),
                item.map(one -> url(desk, one)).orElse(""));
    }

    /** A count is filled in with the item it belongs to. */
    private static String url(Desk desk, Item item) {
        String part = WorksheetPart.of(desk.worksheet(), item).key();
        Level level = desk.level();
        return item.isScored()
                ? desk.place().item(level, part, item)
                : desk.place().area(level, part) + "#r-" + item.code();
    }

    static String size(Wording words, long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        boolean isMega = bytes >= 1_000_000;
        BigDecimal amount = BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(isMega ? 1_000_000 : 1000), isMega ? 1 : 0, RoundingMode.HALF_UP);
        return words.plain(amount.toPlainString()) + (isMega ? " MB" : " kB");
    }

    static String reading(Wording words, ReadingState state, Optional<ReadingReason> reason, OptionalInt pages) {
        String said = words.say(state);
        if (state == ReadingState.READ && pages.isPresent()) {
            return words.say("sheet.file.pages", said, pages.getAsInt());
        }
        return reason.map(why -> said + ": " + words.say(why)).orElse(said);
    }
}
