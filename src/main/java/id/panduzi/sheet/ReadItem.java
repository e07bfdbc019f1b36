package id.panduzi.sheet;

import id.panduzi.evidence.EvidenceId;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Optional;

/**
 * One row of a level's worksheet.
 *
 * @param answer as the worksheet reads it
 * @param written who last wrote answer or note; empty if nobody did
 * @param evidence handed in for it, in the order of receipt
 * @param locked whether nobody may change it now
 * @param changed whether answer or note differ from what they were when the last return round began
 * @param previous the answer before that change
 */
public record ReadItem(
        Item item,
        Optional<String> answer,
        Optional<String> note,
        Optional<Written> written,
        List<EvidenceId> evidence,
        boolean locked,
        boolean changed,
        Optional<String> previous) {

    public ReadItem {
        evidence = List.copyOf(evidence);
    }
}
