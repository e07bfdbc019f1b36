package id.panduzi.scoresheet.web;

import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import java.util.Optional;

/** What a level answers, as one reads it: {@code B}, {@code Ya}, {@code 3,60}, for a computed item its percentage. */
record AnswerWords(Desk desk) {

    private static final String NOTHING = "–";

    String of(ReadSheet sheet, Item item) {
        return given(sheet, item).orElse(NOTHING);
    }

    /** The same; empty where nothing is answered. */
    Optional<String> given(ReadSheet sheet, Item item) {
        return item.kind() == Item.Kind.COMPUTED
                ? computed(sheet, item)
                : sheet.at(item).answer().map(answer -> of(item, answer));
    }

    /** An answer as it is stored. */
    String of(Item item, String answer) {
        return item.answerType().options().contains(answer)
                ? desk.words().say("answer." + answer)
                : desk.words().plain(answer);
    }

    private Optional<String> computed(ReadSheet sheet, Item item) {
        return desk.scores().containsKey(sheet.level())
                ? desk.score(sheet.level()).scorecard().items().stream()
                        .filter(score -> score.item().equals(item) && score.answered())
                        .map(ItemScore::value)
                        .map(desk.words()::percent)
                        .findFirst()
                : Optional.empty();
    }
}
