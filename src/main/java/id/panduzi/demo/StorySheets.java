package id.panduzi.demo;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.Sheets;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Answers the worksheets of a story: as well as it says, the same at every telling, a note at some items. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class StorySheets {

    private static final int HUNDRED = 100;

    /** Every so many items somebody says why. */
    private static final int NOTED = 9;

    private static final List<String> NOTES = List.of(
            "Lihat SK dan notulensi terlampir.",
            "Dilaksanakan setiap bulan; daftar hadir dan foto ada pada bukti.",
            "Dokumen lengkap, sudah ditandatangani kepala unit.",
            "Baru dilaksanakan pada sebagian layanan; sisanya triwulan depan.");

    private static final Map<String, String> COUNTS = Map.ofEntries(
            Map.entry("102", "0"),
            Map.entry("103", "0"),
            Map.entry("104", "0"),
            Map.entry("113", "4"),
            Map.entry("114", "4"),
            Map.entry("115", "4"),
            Map.entry("116", "12"),
            Map.entry("117", "4"),
            Map.entry("118", "4"),
            Map.entry("119", "4"),
            Map.entry("120", "12"));

    private final Sheets sheets;

    StorySheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Fills in the first items of a level.
     *
     * @param quality of a hundred items, how many are answered best
     * @param filled of a hundred items, how many are answered
     */
    void fill(Case proposal, Level level, int quality, int filled, SignedIn writer) {
        List<ReadItem> items = sheets.read(proposal, level, writer).items();
        int wanted = items.size() * filled / HUNDRED;
        List<AnswerChange> answers = items.stream()
                .limit(wanted)
                .filter(row -> !row.locked() && row.item().kind() != Item.Kind.COMPUTED)
                .map(row -> answer(row.item(), luck(proposal, level, row.item()), quality))
                .toList();
        if (!answers.isEmpty()) {
            sheets.put(proposal, level, answers, null, writer);
        }
    }

    /** Writes single answers. */
    void change(Case proposal, Level level, Map<?, ?> answers, SignedIn writer) {
        List<AnswerChange> changes = answers.entrySet().stream()
                .map(one -> AnswerChange.of(String.valueOf(one.getKey()), String.valueOf(one.getValue())))
                .toList();
        sheets.put(proposal, level, changes, null, writer);
    }

    /** From 0 to 99, the same for the same item of the same proposal. */
    private static int luck(Case proposal, Level level, Item item) {
        String lot = proposal.unit().code() + level.key() + item.code();
        return Math.floorMod(lot.hashCode() * 31 + lot.length(), HUNDRED);
    }

    private static AnswerChange answer(Item item, int luck, int quality) {
        String note = luck % NOTED == 0 ? NOTES.get(luck % NOTES.size()) : null;
        return new AnswerChange(item.code(), value(item, luck < quality), note);
    }

    static String value(Item item, boolean best) {
        List<String> options = item.answerType().options();
        if (!options.isEmpty()) {
            return options.get(best ? 0 : 1);
        }
        return switch (item.answerType()) {
            case INDEX -> best ? "3.82" : "3.71";
            case POINTS -> item.weight().toPlain();
            case COUNT -> count(item);
            default -> best ? "100" : "92.5";
        };
    }

    private static String count(Item item) {
        return item.nationalIds().stream()
                .map(id -> COUNTS.getOrDefault(id, "3"))
                .findFirst()
                .orElse("3");
    }
}
