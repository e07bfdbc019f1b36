package id.panduzi.sheet.web;

import id.panduzi.evidence.EvidenceId;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level's worksheet as the API answers it.
 *
 * @param version for {@code If-Match}
 * @param open whether it can be written now, in whole or in part
 * @param round number of the return round its latest writing belongs to; 0 before the first
 */
record SheetAnswer(String proposal, String level, long version, boolean open, int round, List<SheetRow> items) {

    static SheetAnswer of(String number, ReadSheet sheet) {
        return new SheetAnswer(
                number,
                sheet.level().key(),
                sheet.version(),
                sheet.open(),
                sheet.round(),
                sheet.items().stream().map(SheetRow::of).toList());
    }

    /**
     * A row of the worksheet.
     *
     * @param nationalId under which it can be answered too; null where there is none
     * @param computed from other answers: it cannot be answered itself
     * @param weight points at stake, for this item alone; 0 for a count
     * @param locked nobody may change it now
     * @param changed answer or note differ from what they were when the last return round began
     * @param previous the answer then
     */
    record SheetRow(
            String code,
            @Nullable String nationalId,
            String title,
            boolean computed,
            String answerType,
            List<String> options,
            String weight,

            @Nullable String answer,
            @Nullable String note,
            List<UUID> evidence,
            boolean locked,
            boolean changed,
            @Nullable String previous) {

        static SheetRow of(ReadItem read) {
            Item item = read.item();
            return new SheetRow(
                    item.code(),
                    nationalId(item),
                    item.title(),
                    item.kind() == Item.Kind.COMPUTED,
                    item.answerType().label(),
                    item.answerType().options(),
                    item.weight().toPlain(),
                    read.answer().orElse(null),
                    read.note().orElse(null),
                    read.evidence().stream().map(EvidenceId::value).toList(),
                    read.locked(),
                    read.changed(),
                    read.previous().orElse(null));
        }

        private static @Nullable String nationalId(Item item) {
            boolean isOne =
                    item.kind() != Item.Kind.COMPUTED && item.nationalIds().size() == 1;
            return isOne ? item.nationalIds().get(0) : null;
        }
    }
}
