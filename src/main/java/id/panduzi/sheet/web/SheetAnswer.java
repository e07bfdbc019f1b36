package id.panduzi.sheet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level's worksheet as the API answers it.
 *
 * @param version for {@code If-Match}
 * @param open whether it can be written now, in whole or in part
 * @param round number of the return round its latest writing belongs to; 0 before the first
 */
record SheetAnswer(String proposal, String level, long version, boolean open, int round, List<ItemAnswer> items) {

    static SheetAnswer of(String number, ReadSheet sheet) {
        return new SheetAnswer(
                number,
                sheet.level().key(),
                sheet.version(),
                sheet.open(),
                sheet.round(),
                sheet.items().stream().map(ItemAnswer::of).toList());
    }

    /**
     * A row of the worksheet.
     *
     * @param nationalId null where the national portal has none, or, for a computed item, more than one
     * @param kind {@code answered}, {@code computed} or {@code count}
     * @param computed from other answers: it cannot be answered itself
     * @param weight points at stake, for this item alone; {@code exact} beside it where it has no finite form
     * @param locked nobody may change it now
     * @param changed answer or note differ from what they were when the last return round began
     * @param previous the answer then
     */
    record ItemAnswer(
            String code,
            @Nullable String nationalId,
            List<String> nationalIds,
            String title,
            String kind,
            boolean computed,
            String answerType,
            List<String> options,
            String weight,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String exact,

            @Nullable String answer,
            @Nullable String note,
            List<UUID> evidence,
            boolean locked,
            boolean changed,
            @Nullable String previous) {

        static ItemAnswer of(ReadItem read) {
            Item item = read.item();
            return new ItemAnswer(
                    item.code(),
                    item.nationalIds().size() == 1 ? item.nationalIds().get(0) : null,
                    item.nationalIds(),
                    item.title(),
                    item.kind().name().toLowerCase(Locale.ROOT),
                    item.kind() == Item.Kind.COMPUTED,
                    item.answerType().label(),
                    item.answerType().options(),
                    item.weight().toPlain(),
                    item.weight().ratioIfNotFinite().orElse(null),
                    read.answer().orElse(null),
                    read.note().orElse(null),
                    read.evidence(),
                    read.locked(),
                    read.changed(),
                    read.previous().orElse(null));
        }
    }
}
